import type { Claim, EntryRef } from '../domain/record.ts';
import { referencesOf } from '../domain/references.ts';
import type { Reader } from './reader.ts';
import { checkEntries } from './record-format/check-entries.ts';
import { parseEntry } from './record-format/parse-entry.ts';
import type { Problem } from './record-format/problems.ts';
import { standIn } from './record-format/stand-in.ts';

/** A claim, or everything that is wrong with it. */
export type ReadDraft = { readonly claim: Claim } | { readonly problems: readonly Problem[] };

/**
 * Reads a claim that is not on the record, given in the record format: it may refer to whatever is on the record.
 * Nothing is stored.
 */
export async function readDraft({ derivations }: Reader, draft: unknown): Promise<ReadDraft> {
  const parsed = parseEntry(draft);
  const ofForm = 'problems' in parsed ? parsed.problems : [];
  const entry = 'entry' in parsed ? parsed.entry : standIn(draft, ofForm);
  if (entry?.type !== 'Claim') return { problems: ofForm };
  const refs: readonly EntryRef[] = referencesOf(entry).flatMap(({ types, key }) =>
    types.map((type) => ({ type, key })),
  );
  const known = await derivations.entries(refs);
  const problems = [
    ...ofForm,
    ...checkEntries([entry], (type, key) => known.find((other) => other.type === type && other.key === key)).map(
      ({ problem }) => problem,
    ),
  ];
  return problems.length === 0 ? { claim: entry } : { problems };
}
