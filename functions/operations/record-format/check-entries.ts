import type { EditorCheck, Entry, EntryType } from '../../domain/record.ts';
import { type Reference, referencesOf } from '../../domain/references.ts';
import { cycleProblems } from './check-cycles.ts';
import type { EntryProblem, FindEntry } from './entry-problem.ts';
import type { Problem } from './problems.ts';

/**
 * Everything that is wrong between entries that are each right by themselves: two with one key, a reference to nothing
 * or to a concept of the wrong kind, concepts below each other in a circle, and checks that no editor may make. What the
 * entries refer to is among them, in any order, or known.
 */
export function checkEntries(entries: readonly Entry[], known: FindEntry = () => undefined): readonly EntryProblem[] {
  const positions = new Map<string, number>();
  const duplicates: EntryProblem[] = [];
  for (const [index, { type, key }] of entries.entries()) {
    if (positions.has(name(type, key))) {
      duplicates.push({ index, problem: { kind: 'DUPLICATE', path: '/key', type, key } });
    } else {
      positions.set(name(type, key), index);
    }
  }
  const find: FindEntry = (type, key) => entries[positions.get(name(type, key)) ?? -1] ?? known(type, key);
  return [
    ...duplicates,
    ...entries.flatMap((entry, index) => entryProblems(entry, find).map((problem) => ({ index, problem }))),
    ...cycleProblems(entries, find),
  ];
}

/** No type has a space in it. */
function name(type: EntryType, key: string): string {
  return `${type} ${key}`;
}

function entryProblems(entry: Entry, find: FindEntry): readonly Problem[] {
  const ofReferences = referencesOf(entry).flatMap((reference) => referenceProblems(reference, find));
  return entry.type === 'EditorCheck' ? [...ofReferences, ...editorCheckProblems(entry, find)] : ofReferences;
}

function referenceProblems({ path, types, kinds, key }: Reference, find: FindEntry): readonly Problem[] {
  const found = types.map((type) => find(type, key)).find((entry) => entry !== undefined);
  if (found === undefined) {
    return [{ kind: 'DANGLING', path, types, key }];
  }
  return found.type === 'Concept' && kinds !== null && !kinds.includes(found.kind)
    ? [{ kind: 'WRONG_KIND', path, key, actual: found.kind, expected: kinds }]
    : [];
}

function editorCheckProblems({ claim, against, under }: EditorCheck, find: FindEntry): readonly Problem[] {
  const account = under === null ? undefined : find('Claim', under);
  return [
    ...(claim === against ? [{ kind: 'CHECKED_AGAINST_ITSELF', path: '/against', key: against } as const] : []),
    ...(account?.type === 'Claim' && account.statement?.type !== 'Terms'
      ? [{ kind: 'NOT_AN_ACCOUNT', path: '/under', key: account.key } as const]
      : []),
  ];
}
