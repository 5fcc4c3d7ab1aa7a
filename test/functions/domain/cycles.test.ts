import { describe, expect, it } from 'vitest';
import { findCycles } from '../../../functions/domain/cycles.ts';

const cyclesOf = (edges: Readonly<Record<string, readonly string[]>>, starts = Object.keys(edges)) => {
  return findCycles(starts, (key) => edges[key] ?? []);
};

describe('findCycles', () => {
  it('finds none where paths only meet', () => {
    expect(cyclesOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
  });

  it('names a cycle whole', () => {
    expect(cyclesOf({ a: ['b'], b: ['c'], c: ['a'] })).toEqual([['a', 'b', 'c']]);
  });

  it('finds what is its own neighbour', () => {
    expect(cyclesOf({ a: ['a'] })).toEqual([['a']]);
  });

  it('leaves out what only leads to a cycle', () => {
    expect(cyclesOf({ a: ['b'], b: ['c'], c: ['b'] })).toEqual([['b', 'c']]);
  });

  it('finds cycles beyond the starts', () => {
    expect(cyclesOf({ a: ['b'], b: ['c'], c: ['b'] }, ['a'])).toEqual([['b', 'c']]);
  });

  it('finds each of two cycles once', () => {
    expect(cyclesOf({ a: ['b', 'c'], b: ['a'], c: ['a'], d: ['e'], e: ['d'] })).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['d', 'e'],
    ]);
  });

  it('walks chains of any length', () => {
    const length = 100_000;
    const next = (key: string) => (Number(key) < length ? [String(Number(key) + 1)] : []);
    expect(findCycles(['0'], next)).toEqual([]);
  });
});
