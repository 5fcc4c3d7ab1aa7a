import { describe, expect, it } from 'vitest';
import type { Relation, Result } from '../../../functions/domain/check.ts';
import { content, relate, scope, turned } from '../../../functions/domain/rule.ts';

const words = { claimed: 'at least 3 holes', found: '4 holes' };
const inScope = (result: Result): ReturnType<typeof scope> => scope('PLACE', { ...words, result });
const inContent = (result: Result): ReturnType<typeof scope> => content('TIME', { ...words, result });

describe('relate', () => {
  const relations = { agree: 'SUPPORTS', differ: 'CONTRADICTS' } as const;

  it.for<[string, readonly Result[], readonly Result[], Relation | null]>([
    ['nothing compared', [], [], 'SUPPORTS'],
    ['all alike', ['MATCH', 'MATCH'], ['MATCH'], 'SUPPORTS'],
    ['a mismatch of scope before all else', ['UNKNOWN', 'MISMATCH'], ['MISMATCH', 'UNKNOWN'], null],
    ['an unknown of scope before any content', ['MATCH', 'UNKNOWN'], ['MISMATCH'], 'UNDETERMINED'],
    ['a mismatch of content before an unknown one', ['MATCH'], ['UNKNOWN', 'MISMATCH'], 'CONTRADICTS'],
    ['an unknown of content', ['MATCH'], ['MATCH', 'UNKNOWN'], 'UNDETERMINED'],
  ])('decides by %s', ([, scopes, contents, expected]) => {
    const comparisons = [...contents.map(inContent), ...scopes.map(inScope)];
    expect(relate(comparisons, relations)).toBe(expected);
  });
});

describe('scope and content', () => {
  it('make a comparison, with the words of its note', () => {
    expect(scope('QUANTITY', { ...words, result: 'UNKNOWN', note: { kind: 'VAGUE' }, unit: 'holes' })).toEqual({
      dimension: 'QUANTITY',
      role: 'SCOPE',
      result: 'UNKNOWN',
      claimed: 'at least 3 holes',
      found: '4 holes',
      note: 'not definite enough to decide',
      unit: 'holes',
    });
  });

  it('leave out what is not said', () => {
    expect(content('TIME', { result: 'MATCH', claimed: null, found: null, note: null })).toEqual({
      dimension: 'TIME',
      role: 'CONTENT',
      result: 'MATCH',
      claimed: null,
      found: null,
      note: null,
      unit: null,
    });
  });
});

describe('turned', () => {
  it('takes for claimed what was found', () => {
    expect(turned(inScope('MATCH'))).toEqual({ ...inScope('MATCH'), claimed: '4 holes', found: 'at least 3 holes' });
  });
});
