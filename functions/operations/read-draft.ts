import { createHash } from 'node:crypto';
import type { Claim, EntryRef } from '../domain/record.ts';
import { referencesOf } from '../domain/references.ts';
import type { Reader } from './reader.ts';
import { checkEntries } from './record-format/check-entries.ts';
import { parseEntry } from './record-format/parse-entry.ts';
import { describeProblem } from './record-format/problems.ts';
import { standIn } from './record-format/stand-in.ts';

/** How many entries of the record a draft may name. */
export const MOST_NAMED = 100;

/** One thing that is wrong with a draft: a JSON Pointer (RFC 6901) to where, and a sentence. */
export type DraftProblem = { readonly path: string; readonly message: string };
/** A claim, or everything that is wrong with it. */
export type ReadDraft = { readonly claim: Claim } | { readonly problems: readonly DraftProblem[] };

/**
 * Reads a claim that is not on the record: given in the record format, but for type and key. It may name whatever is on
 * the record. Its key follows from what it says, so that it is the key of nothing else. Nothing is stored.
 */
export async function readDraft({ derivations }: Reader, draft: object): Promise<ReadDraft> {
  const value = { ...draft, type: 'Claim', key: PREFIX };
  const parsed = parseEntry(value);
  const ofForm = 'problems' in parsed ? parsed.problems : [];
  const entry = 'entry' in parsed ? parsed.entry : standIn(value, ofForm);
  const refs: readonly EntryRef[] = (entry === null ? [] : referencesOf(entry)).flatMap(({ types, key }) =>
    types.map((type) => ({ type, key })),
  );
  if (refs.length > MOST_NAMED)
    return { problems: [{ path: '', message: `This names more than ${MOST_NAMED} entries of the record.` }] };
  const known = await derivations.entries(refs);
  const between = checkEntries(entry === null ? [] : [entry], (type, key) =>
    known.find((other) => other.type === type && other.key === key),
  );
  const problems = [...ofForm, ...between.map(({ problem }) => problem)];
  if (problems.length > 0 || entry?.type !== 'Claim')
    return { problems: problems.map((problem) => ({ path: problem.path, message: describeProblem(problem) })) };
  const hash = createHash('sha256').update(JSON.stringify(entry, inOrder)).digest('base64url');
  return { claim: { ...entry, key: `${PREFIX}${hash}` } };
}

/** How the keys of drafts begin. */
const PREFIX = 'draft/';

/** Fields have no order: two drafts that say the same have one key. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries<unknown>({ ...value }).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
