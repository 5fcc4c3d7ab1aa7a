import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../functions/domain/record.ts';
import { cycleProblems } from '../../../../functions/operations/record-format/check-cycles.ts';
import { parseEntry } from '../../../../functions/operations/record-format/parse-entry.ts';

/** Concepts by what is above them; what is perhaps above has a question mark. */
const conceptsOf = (edges: Readonly<Record<string, readonly string[]>>): readonly Entry[] => {
  return Object.entries(edges)
    .map(([key, above]) => {
      const broader = above.filter((name) => !name.endsWith('?'));
      const maybeBroader = above.filter((name) => name.endsWith('?')).map((name) => name.slice(0, -1));
      return parseEntry({ type: 'Concept', key, kind: 'PLACE', prefLabel: { en: key }, broader, maybeBroader });
    })
    .flatMap((parsed) => ('entry' in parsed ? parsed.entry : []));
};
const problemsOf = (entries: readonly Entry[], others: readonly Entry[] = []) => {
  return cycleProblems(entries, (type, key) =>
    [...entries, ...others].find((entry) => entry.type === type && entry.key === key),
  );
};

describe('cycleProblems', () => {
  it('finds none where there is none', () => {
    expect(problemsOf(conceptsOf({ a: ['b', 'c?'], b: ['d'], c: ['d'], d: [] }))).toEqual([]);
  });

  it('counts what is above surely and perhaps alike, and reports the circle at the first of it', () => {
    expect(problemsOf(conceptsOf({ x: ['c'], a: ['b'], b: ['c?'], c: ['a'] }))).toEqual([
      { index: 1, problem: { kind: 'CYCLE', path: '/broader', keys: ['a', 'b', 'c'] } },
    ]);
    expect(problemsOf(conceptsOf({ a: ['b?'], b: ['a'] }))).toEqual([
      { index: 0, problem: { kind: 'CYCLE', path: '/maybeBroader', keys: ['a', 'b'] } },
    ]);
    expect(problemsOf(conceptsOf({ a: ['a?'] }))).toEqual([
      { index: 0, problem: { kind: 'CYCLE', path: '/maybeBroader', keys: ['a'] } },
    ]);
  });

  it('follows what is known, and leaves circles that are only there alone', () => {
    const known = conceptsOf({ b: ['a'], x: ['y'], y: ['x'] });
    expect(problemsOf(conceptsOf({ a: ['b', 'x', 'nothing'] }), known)).toEqual([
      { index: 0, problem: { kind: 'CYCLE', path: '/broader', keys: ['a', 'b'] } },
    ]);
  });

  it('goes by the first of two concepts with one key', () => {
    expect(problemsOf([...conceptsOf({ a: ['a'] }), ...conceptsOf({ a: [] })])).toEqual([
      { index: 0, problem: { kind: 'CYCLE', path: '/broader', keys: ['a'] } },
    ]);
  });
});
