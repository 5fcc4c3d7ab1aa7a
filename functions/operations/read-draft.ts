import type { Claim, EntryRef } from '../domain/record.ts';
import { DRAFT_PREFIX, draftKey } from './draft-key.ts';
import type { Reader } from './reader.ts';
import { checkEntries } from './record-format/check-entries.ts';
import type { FindEntry } from './record-format/entry-problem.ts';
import { type Outline, outlineOf } from './record-format/outline.ts';
import { parseEntry } from './record-format/parse-entry.ts';
import { describeProblem, type Problem } from './record-format/problems.ts';

/** How many entries of the record a draft may name. */
export const MOST_NAMED = 100;

/** One thing that is wrong with a draft: a JSON Pointer (RFC 6901) to where, and a sentence. */
export type DraftProblem = { readonly path: string; readonly message: string };
/** A claim, or everything that is wrong with it. */
export type ReadDraft = { readonly claim: Claim } | { readonly problems: readonly DraftProblem[] };

/**
 * Reads a claim that is not on the record: given in the record format, but for type and key. It may name whatever is on
 * the record. Its key follows from what it says, and is the key of nothing else ({@link draftKey}). Nothing is stored.
 */
export async function readDraft({ derivations }: Reader, draft: object): Promise<ReadDraft> {
  const value = { ...draft, type: 'Claim', key: DRAFT_PREFIX };
  const parsed = parseEntry(value);
  const ofForm = 'problems' in parsed ? parsed.problems : [];
  const outline = outlineOf(value, ofForm);
  const problems = [...ofForm.map(draftProblem), ...(await betweenProblems(derivations, outline))];
  if (problems.length > 0 || !('entry' in parsed) || parsed.entry.type !== 'Claim') return { problems };
  const { entry } = parsed;
  return { claim: { ...entry, key: draftKey(entry) } };
}

async function betweenProblems(derivations: Reader['derivations'], outline: Outline): Promise<readonly DraftProblem[]> {
  const refs = outline.references.flatMap(({ types, key }) => types.map((type): EntryRef => ({ type, key })));
  const named = [...new Map(refs.map((ref) => [`${ref.type} ${ref.key}`, ref])).values()];
  if (named.length > MOST_NAMED)
    return [{ path: '', message: `This names more than ${MOST_NAMED} entries of the record.` }];
  const known = (await derivations.entries(named)).map((entry) => outlineOf(entry, []));
  const find: FindEntry = (type, key) => known.find((other) => other.type === type && other.key === key);
  return checkEntries([outline], find).map(({ problem }) => draftProblem(problem));
}

function draftProblem(problem: Problem): DraftProblem {
  return { path: problem.path, message: describeProblem(problem) };
}
