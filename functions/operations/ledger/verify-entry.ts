import type { EntryRef } from '../../domain/record.ts';
import type { Derivations, Head, Ledger } from '../ports.ts';
import { readStored } from './formats.ts';
import { type ChainProblem, verifyChain } from './verify-chain.ts';

/** Whether an entry's history is what it was when it was written. */
export type Verification = {
  /** How many revisions there are. */
  readonly revisions: number;
  /** Numbers of those whose content was redacted. */
  readonly redacted: readonly number[];
  readonly head: Head | null;
  /** By number; empty: nothing is wrong. */
  readonly problems: readonly ChainProblem[];
};

/** Reads an entry's whole history and verifies it, against the latest revision that was derived from, too. */
export async function verifyEntry(
  { ledger, derivations }: { readonly ledger: Ledger; readonly derivations: Pick<Derivations, 'head'> },
  ref: EntryRef,
): Promise<Verification> {
  // In this order: what was derived from is not later than what is read after it.
  const seen = await derivations.head(ref);
  const revisions = (await ledger.history(ref)).map((stored) => readStored(ref, stored));
  const last = revisions.at(-1);
  return {
    revisions: revisions.length,
    redacted: last?.redacted ?? [],
    head: last === undefined ? null : { number: last.number, hash: last.hash },
    problems: verifyChain(revisions, seen),
  };
}
