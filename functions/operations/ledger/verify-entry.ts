import type { EntryRef } from '../../domain/record.ts';
import type { Derivations, Head, Ledger } from '../ports.ts';
import { tryReadStored } from './formats.ts';
import { type ChainProblem, verifyChain } from './verify-chain.ts';

/** Whether an entry's history is what it was when it was written. */
export type Verification = {
  /** How many revisions there are. */
  readonly revisions: number;
  /** Numbers of those whose content was redacted. */
  readonly redacted: readonly number[];
  /** The latest that can be read; null: there is none. */
  readonly head: Head | null;
  /** By number; empty: nothing is wrong. */
  readonly problems: readonly ChainProblem[];
};

/** Reads an entry's whole history and verifies it, against the latest revision that was derived from, too. */
export async function verifyEntry(
  { ledger, derivations }: { readonly ledger: Ledger; readonly derivations: Pick<Derivations, 'heads'> },
  ref: EntryRef,
): Promise<Verification> {
  // In this order: what was derived from is not later than what is read after it.
  const [seen = null] = await derivations.heads([ref]);
  const history = await ledger.history(ref);
  const revisions = history.flatMap((stored) => tryReadStored(ref, stored) ?? []);
  const unreadable = history.filter((stored) => tryReadStored(ref, stored) === null).map(({ number }) => number);
  const last = revisions.at(-1);
  return {
    revisions: history.length,
    redacted: last?.redacted ?? [],
    head: last === undefined ? null : { number: last.number, hash: last.hash },
    problems: verifyChain(revisions, seen, unreadable),
  };
}
