import type { EntryType } from '../../domain/record.ts';
import { contentFor } from '../../operations/ledger/seal.ts';
import { describeProblem } from '../../operations/record-format/problems.ts';
import { type FileEntry, isRight, type RightEntry, readEntries } from './file-entry.ts';
import { createKnownEntries, type KnownEntries } from './known-entries.ts';
import type { Input } from './open-inputs.ts';
import type { Finding, Report } from './outcome.ts';

/** What is in the files. */
export type Survey = {
  readonly known: KnownEntries;
  /** How many there are of each type that are right by themselves, each of a name of its own. */
  readonly counts: Readonly<Record<EntryType, number>>;
  /** Those of them that are concepts: they refer to each other, and are as few as the API can hold at a time. */
  readonly concepts: readonly RightEntry[];
};

/**
 * Reads files to their end, and reports each line that is wrong by itself, has the name of one before it, or repeats one.
 *
 * @param step - called for every other line
 */
export async function survey(inputs: readonly Input[], report: Report, step: () => void): Promise<Survey> {
  const known = createKnownEntries();
  const concepts: RightEntry[] = [];
  const counts = { Concept: 0, Source: 0, Commitment: 0, Event: 0, Claim: 0, EditorCheck: 0 };
  for await (const read of readEntries(inputs)) {
    const before = known.add(read.outline, isRight(read) ? contentFor(read.entry, null, '') : null);
    const findings = [...read.findings, ...(before === 'OTHER' ? [duplicate(read)] : [])];
    if (!isRight(read) || before === 'OTHER') {
      report(read.place, 'BAD', findings);
    } else if (before === 'SAME') {
      report(read.place, 'THERE');
    } else {
      counts[read.entry.type] += 1;
      if (read.entry.type === 'Concept') concepts.push(read);
      step();
    }
  }
  return { known, counts, concepts };
}

/** Those of these types that the survey counted, in the order of the files. */
export async function* surveyed(
  inputs: readonly Input[],
  types: readonly EntryType[],
  { known }: Pick<Survey, 'known'>,
): AsyncGenerator<RightEntry> {
  for await (const read of readEntries(inputs, types)) {
    if (known.take(read.outline) && isRight(read)) yield read;
  }
}

function duplicate({ outline: { type, key } }: FileEntry): Finding {
  return type === null || key === null
    ? { path: '/key', message: 'This was named before.' }
    : { path: '/key', message: describeProblem({ kind: 'DUPLICATE', path: '/key', type, key }) };
}
