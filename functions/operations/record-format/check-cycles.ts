import { findCycles } from '../../domain/cycles.ts';
import type { EntryProblem, FindEntry } from './entry-problem.ts';
import type { Outline } from './outline.ts';

/**
 * Concepts that lie below each other in a circle, surely or perhaps: each circle is reported once, whole, at the first
 * of these entries that is part of it. One of which they are no part is not theirs.
 */
export function cycleProblems(entries: readonly Outline[], find: FindEntry): readonly EntryProblem[] {
  const positions = new Map<string, number>();
  for (const [index, { type, key }] of entries.entries()) {
    if (type === 'Concept' && key !== null && !positions.has(key)) {
      positions.set(key, index);
    }
  }
  const above = (key: string): readonly string[] => {
    const concept = find('Concept', key);
    return concept === undefined ? [] : [...named(concept, '/broader/'), ...named(concept, '/maybeBroader/')];
  };
  return findCycles([...positions.keys()], above).flatMap((cycle) => {
    const index = Math.min(...cycle.map((key) => positions.get(key) ?? Number.POSITIVE_INFINITY));
    const first = entries[index];
    if (first === undefined) {
      return [];
    }
    const start = cycle.findIndex((key) => key === first.key);
    const keys = [...cycle.slice(start), ...cycle.slice(0, start)];
    const surely = named(first, '/broader/').some((key) => key === (keys[1] ?? first.key));
    return [{ index, problem: { kind: 'CYCLE', path: surely ? '/broader' : '/maybeBroader', keys } }];
  });
}

function named({ references }: Outline, list: string): readonly string[] {
  return references.filter(({ path }) => path.startsWith(list)).map(({ key }) => key);
}
