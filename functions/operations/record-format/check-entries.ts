import type { EntryType } from '../../domain/record.ts';
import type { Reference } from '../../domain/references.ts';
import { cycleProblems } from './check-cycles.ts';
import type { EntryProblem, FindEntry } from './entry-problem.ts';
import type { Outline } from './outline.ts';
import type { Problem } from './problems.ts';

/**
 * Everything that is wrong between entries, whatever is wrong with each by itself: two with one key, a reference to
 * nothing or to a concept of the wrong kind, concepts below each other in a circle, and checks that no editor may make.
 * What the entries refer to is among them, in any order, or known.
 */
export function checkEntries(entries: readonly Outline[], known: FindEntry = () => undefined): readonly EntryProblem[] {
  const positions = new Map<string, number>();
  const duplicates: EntryProblem[] = [];
  for (const [index, { type, key }] of entries.entries()) {
    if (key === null) continue;
    if (type !== null && positions.has(name(type, key))) {
      duplicates.push({ index, problem: { kind: 'DUPLICATE', path: '/key', type, key } });
    } else {
      positions.set(name(type, key), index);
    }
  }
  // What has a key and no type that there is may be of any: it is not missing.
  const find: FindEntry = (type, key) =>
    entries[positions.get(name(type, key)) ?? positions.get(name(null, key)) ?? -1] ?? known(type, key);
  return [
    ...duplicates,
    ...entries.flatMap((entry, index) => entryProblems(entry, find).map((problem) => ({ index, problem }))),
    ...cycleProblems(entries, find),
  ];
}

/** No type has a space in it. */
function name(type: EntryType | null, key: string): string {
  return `${type ?? ''} ${key}`;
}

function entryProblems({ type, references }: Outline, find: FindEntry): readonly Problem[] {
  const ofReferences = references.flatMap((reference) => referenceProblems(reference, find));
  return type === 'EditorCheck' ? [...ofReferences, ...editorCheckProblems(references, find)] : ofReferences;
}

function referenceProblems({ path, types, kinds, key }: Reference, find: FindEntry): readonly Problem[] {
  const found = types.map((type) => find(type, key)).find((entry) => entry !== undefined);
  if (found === undefined) {
    return [{ kind: 'DANGLING', path, types, key }];
  }
  return found.type === 'Concept' && found.kind !== null && kinds !== null && !kinds.includes(found.kind)
    ? [{ kind: 'WRONG_KIND', path, key, actual: found.kind, expected: kinds }]
    : [];
}

function editorCheckProblems(references: readonly Reference[], find: FindEntry): readonly Problem[] {
  const named = (path: string): string | null => references.find((each) => each.path === path)?.key ?? null;
  const [claim, against, under] = [named('/claim'), named('/against'), named('/under')];
  return [
    ...(against !== null && claim === against
      ? [{ kind: 'CHECKED_AGAINST_ITSELF', path: '/against', key: against } as const]
      : []),
    ...(under !== null && find('Claim', under)?.isAccount === false
      ? [{ kind: 'NOT_AN_ACCOUNT', path: '/under', key: under } as const]
      : []),
  ];
}
