import type { EntryRef } from '../../domain/record.ts';
import type { Ledger } from '../ports.ts';
import { formatEntry } from '../record-format/format-entry.ts';
import { canonicalJson } from './canonical.ts';
import { tryOpen, tryReadStored } from './formats.ts';

/**
 * Numbers of the revisions that say the same as one of these and are none of them, in order. A ranking, a retraction and
 * a redaction of other revisions repeat what the entry says; its rank is the editor's, and not what it says.
 */
export async function sayingTheSame(
  ledger: Ledger,
  ref: EntryRef,
  numbers: readonly number[],
): Promise<readonly number[]> {
  const sealed = (await ledger.history(ref)).flatMap((stored) => tryReadStored(ref, stored) ?? []);
  const redacted = sealed.at(-1)?.redacted ?? [];
  const sayings = sealed.flatMap((revision) => {
    const said = tryOpen(revision, redacted);
    if (said === null) return [];
    const { retracted: _retracted, rank: _rank, ...words } = formatEntry(said.entry);
    return [{ number: revision.number, words: canonicalJson(words) }];
  });
  const gone = new Set(sayings.filter(({ number }) => numbers.includes(number)).map(({ words }) => words));
  return sayings
    .filter(({ number, words }) => !numbers.includes(number) && gone.has(words))
    .map(({ number }) => number);
}
