import { describe, expect, it } from 'vitest';
import { cycleProblems } from '../../../../functions/operations/record-format/check-cycles.ts';
import { type Outline, outlineOf } from '../../../../functions/operations/record-format/outline.ts';

/** Concepts by what is above them; what is perhaps above has a question mark. */
const conceptsOf = (edges: Readonly<Record<string, readonly string[]>>): readonly Outline[] => {
  return Object.entries(edges).map(([key, above]) => {
    const broader = above.filter((name) => !name.endsWith('?'));
    const maybeBroader = above.filter((name) => name.endsWith('?')).map((name) => name.slice(0, -1));
    return outlineOf({ type: 'Concept', key, kind: 'PLACE', prefLabel: { en: key }, broader, maybeBroader }, []);
  });
};
const problemsOf = (entries: readonly Outline[], others: readonly Outline[] = []) => {
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

  it('follows what can be read of concepts that are wrong, and passes over those without a key', () => {
    const broken = outlineOf({ type: 'Concept', key: 'b', broader: ['a', 5], ends: ['b'] }, []);
    const nameless = outlineOf({ type: 'Concept', broader: ['a'] }, []);
    expect(problemsOf([nameless, broken, ...conceptsOf({ a: ['b'] })])).toEqual([
      { index: 1, problem: { kind: 'CYCLE', path: '/broader', keys: ['b', 'a'] } },
    ]);
  });
});
