import { describe, expect, it } from 'vitest';
import { validateEntry } from '../../../../functions/operations/record-format/validate-entry.ts';

const problemsOf = (value: unknown) => {
  const validated = validateEntry(value);
  return 'problems' in validated ? validated.problems : [];
};
const concept = { type: 'Concept', key: 'baker', kind: 'AGENT', prefLabel: { en: 'the baker' } };
const claim = {
  type: 'Claim',
  key: 'said',
  text: 'They said so.',
  language: 'en',
  claimant: 'baker',
  claimDate: { at: '1970-01-01T00:00:00Z' },
};
const withStatement = (statement: unknown) => problemsOf({ ...claim, statement });
const withTime = (time: unknown) => withStatement({ type: 'Occurrence', time });

describe('schemaProblems', () => {
  it.each([5, null, 'text'])('reports %j, which is no entry', (value) => {
    expect(problemsOf(value)).toEqual([{ kind: 'WRONG_TYPE', path: '', expected: ['object'], value }]);
  });

  it('reports an entry without a type, or of one that there is not', () => {
    expect(problemsOf({ key: 'a' })).toEqual([{ kind: 'MISSING_FIELD', path: '/type', field: 'type' }]);
    expect(problemsOf({ type: 'Fact' })).toEqual([{ kind: 'UNKNOWN_TYPE', path: '/type', value: 'Fact' }]);
    expect(withStatement({ type: 'Fact' })).toEqual([{ kind: 'UNKNOWN_TYPE', path: '/statement/type', value: 'Fact' }]);
  });

  it('reports fields that are missing, unknown or of the wrong type, by where they are', () => {
    expect(problemsOf({ type: 'Commitment', key: 'a', prefLabel: { en: 5 }, 'a/b': 1 })).toEqual([
      { kind: 'MISSING_FIELD', path: '/party', field: 'party' },
      { kind: 'UNKNOWN_FIELD', path: '/a~1b', field: 'a/b' },
      { kind: 'WRONG_TYPE', path: '/prefLabel/en', expected: ['string'], value: 5 },
    ]);
    expect(withStatement('kept')).toEqual([
      { kind: 'WRONG_TYPE', path: '/statement', expected: ['object', 'null'], value: 'kept' },
    ]);
  });

  it('reports values outside of a list of values, of which null is none to name', () => {
    expect(problemsOf({ ...claim, rank: 'HIGH' })).toEqual([
      { kind: 'NOT_ONE_OF', path: '/rank', allowed: ['NORMAL', 'PREFERRED', 'DEPRECATED'], value: 'HIGH' },
    ]);
  });

  it('counts characters, not code units', () => {
    expect(problemsOf({ ...concept, key: '👋'.repeat(200) })).toEqual([]);
    expect(problemsOf({ ...concept, key: '👋'.repeat(201) })).toEqual([{ kind: 'TOO_LONG', path: '/key', limit: 200 }]);
    expect(problemsOf({ ...claim, text: 'a'.repeat(2001) })).toEqual([
      { kind: 'TOO_LONG', path: '/text', limit: 2000 },
    ]);
    expect(problemsOf({ ...claim, text: '' })).toEqual([{ kind: 'TOO_SHORT', path: '/text', limit: 1 }]);
  });

  it('reports texts of white space alone, where the text is what matters', () => {
    const blank = (path: string): unknown => [{ kind: 'BLANK', path }];
    expect(problemsOf({ ...claim, text: ' \n' })).toEqual(blank('/text'));
    expect(problemsOf({ type: 'Source', key: 's', title: '\u00a0', publisher: 'p' })).toEqual(blank('/title'));
    const check = { type: 'EditorCheck', key: 'c', claim: 'a', against: 'b', relation: 'SUPPORTS' };
    expect(problemsOf({ ...check, rationale: '\t' })).toEqual(blank('/rationale'));
    expect(problemsOf({ ...concept, prefLabel: { en: ' ' } })).toEqual(blank('/prefLabel/en'));
    expect(problemsOf({ ...concept, altLabel: { en: ['the baker', ' '] } })).toEqual(blank('/altLabel/en/1'));
    expect(problemsOf({ ...concept, description: { en: ' ' } })).toEqual(blank('/description/en'));
    expect(problemsOf({ ...concept, prefLabel: { en: '' } })).toEqual([
      { kind: 'TOO_SHORT', path: '/prefLabel/en', limit: 1 },
    ]);
    expect(problemsOf({ ...claim, key: ' ', text: ' said' })).toEqual([]);
  });

  it('reports numbers that count nothing', () => {
    const counts = (quantity: object) =>
      withStatement({ type: 'Occurrence', counts: [{ unit: 'loaves', ...quantity }] });
    expect(counts({ value: 0, sides: 1 })).toEqual([]);
    expect(counts({ value: -1, sides: 0 })).toEqual([
      { kind: 'TOO_SMALL', path: '/statement/counts/0/value', limit: 0, value: -1 },
      { kind: 'TOO_SMALL', path: '/statement/counts/0/sides', limit: 1, value: 0 },
    ]);
    expect(counts({ value: Number.POSITIVE_INFINITY, sides: 1.5 })).toEqual([
      { kind: 'WRONG_TYPE', path: '/statement/counts/0/value', expected: ['number'], value: Number.POSITIVE_INFINITY },
      { kind: 'WRONG_TYPE', path: '/statement/counts/0/sides', expected: ['integer', 'null'], value: 1.5 },
    ]);
  });

  it('reports what is no language tag, as a value or as the name of a field', () => {
    expect(problemsOf({ ...claim, language: 'e' })).toEqual([
      { kind: 'INVALID_LANGUAGE_TAG', path: '/language', value: 'e' },
    ]);
    expect(problemsOf({ ...concept, altLabel: { 'in English': ['baker'], 'uk-Latn': ['pekar'] } })).toEqual([
      { kind: 'INVALID_LANGUAGE_TAG', path: '/altLabel/in English', value: 'in English' },
    ]);
  });

  it.each(['ftp://example.org/', 'http://[', 'example.org', 'https://'])(
    'reports %s, which is no URL of the web',
    (url) => {
      const source = { type: 'Source', key: 's', title: 't', publisher: 'p', url };
      expect(problemsOf(source)).toContainEqual({ kind: 'INVALID_URL', path: '/url', value: url });
    },
  );

  it('takes URLs with letters of any alphabet', () => {
    expect(problemsOf({ ...concept, sameAs: ['https://пример.example/сторінка', 'HTTP://EXAMPLE.ORG'] })).toEqual([]);
  });

  it('reports a concept that is no action and ends one', () => {
    expect(problemsOf({ ...concept, ends: ['baking'] })).toEqual([{ kind: 'ENDS_OF_NO_ACTION', path: '/ends' }]);
    expect(problemsOf({ ...concept, ends: [] })).toEqual([]);
    expect(problemsOf({ ...concept, kind: 'ACTION', ends: ['baking'] })).toEqual([]);
  });

  it('reports a concept that is no agent and is said to be of a kind of agent', () => {
    const action = { ...concept, kind: 'ACTION' };
    expect(problemsOf({ ...action, agentKind: 'PERSON' })).toEqual([
      { kind: 'WRONG_TYPE', path: '/agentKind', expected: ['null'], value: 'PERSON' },
    ]);
    expect(problemsOf({ ...concept, agentKind: 'STATE' })).toEqual([
      { kind: 'NOT_ONE_OF', path: '/agentKind', allowed: ['PERSON', 'ORGANIZATION'], value: 'STATE' },
    ]);
    expect(problemsOf({ ...concept, agentKind: 'PERSON' })).toEqual([]);
    expect(problemsOf({ ...action, agentKind: null })).toEqual([]);
  });

  it('reports a time that says nothing, or two things at once', () => {
    expect(withTime({})).toEqual([{ kind: 'TIME_SAYS_NOTHING', path: '/statement/time' }]);
    expect(withTime({ start: null, end: null })).toEqual([{ kind: 'TIME_SAYS_NOTHING', path: '/statement/time' }]);
    expect(withTime({ edtf: '2026' })).toEqual([
      { kind: 'MISSING_FIELD', path: '/statement/time/timeZone', field: 'timeZone' },
    ]);
    expect(withTime({ edtf: '2026', timeZone: 'UTC', end: '2026-02-03T00:00:00Z' })).toEqual([
      { kind: 'WRONG_TYPE', path: '/statement/time/end', expected: ['null'], value: '2026-02-03T00:00:00Z' },
    ]);
  });

  it('reports a claimDate that says nothing, or two things at once', () => {
    const withDate = (claimDate: object) => problemsOf({ ...claim, claimDate });
    const nothing = [{ kind: 'CLAIM_DATE_SAYS_NOTHING', path: '/claimDate' }];
    expect([withDate({}), withDate({ edtf: null, at: null })]).toEqual([nothing, nothing]);
    expect(withDate({ timeZone: 'UTC' })).toEqual([
      ...nothing,
      { kind: 'WRONG_TYPE', path: '/claimDate/timeZone', expected: ['null'], value: 'UTC' },
    ]);
    expect(withDate({ edtf: '2026', timeZone: 'UTC', at: '2026-02-03T00:00:00Z' })).toEqual([
      { kind: 'WRONG_TYPE', path: '/claimDate/at', expected: ['null'], value: '2026-02-03T00:00:00Z' },
    ]);
  });

  it('wants a unit for the greatest and the smallest, and for these alone', () => {
    const extreme = (fields: object) => withStatement({ type: 'Extreme', event: 'great-bake', ...fields });
    const missing = [{ kind: 'MISSING_FIELD', path: '/statement/unit', field: 'unit' }];
    expect(extreme({ superlative: 'FIRST' })).toEqual([]);
    expect(extreme({ superlative: 'GREATEST', unit: 'loaves' })).toEqual([]);
    expect(extreme({ superlative: 'GREATEST' })).toEqual(missing);
    expect(extreme({ superlative: 'SMALLEST' })).toEqual(missing);
    expect(extreme({ superlative: 'FIRST', unit: 'loaves' })).toEqual([
      { kind: 'WRONG_TYPE', path: '/statement/unit', expected: ['null'], value: 'loaves' },
    ]);
    expect(extreme({ unit: 'loaves' })).toEqual([
      { kind: 'MISSING_FIELD', path: '/statement/superlative', field: 'superlative' },
    ]);
  });
});
