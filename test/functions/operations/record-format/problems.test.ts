import { describe, expect, it } from 'vitest';
import { describeProblem, type Problem } from '../../../../functions/operations/record-format/problems.ts';

const path = '/somewhere';
const text = '2026';
const cases: readonly (readonly [problem: Problem, sentence: string])[] = [
  [{ kind: 'MISSING_FIELD', path, field: 'text' }, 'The field "text" is missing.'],
  [{ kind: 'UNKNOWN_FIELD', path, field: 'mood' }, 'The format has no field "mood" here.'],
  [{ kind: 'UNKNOWN_TYPE', path, value: 'Fact' }, 'The format has no type "Fact" here.'],
  [
    { kind: 'WRONG_TYPE', path, expected: ['string', 'null'], value: 5 },
    '5 is not allowed here: this must be string or null.',
  ],
  [{ kind: 'WRONG_TYPE', path, expected: ['string'], value: [] }, 'A list is not allowed here: this must be string.'],
  [
    { kind: 'WRONG_TYPE', path, expected: ['string'], value: {} },
    'An object is not allowed here: this must be string.',
  ],
  [{ kind: 'WRONG_TYPE', path, expected: ['string'], value: null }, 'null is not allowed here: this must be string.'],
  [{ kind: 'WRONG_TYPE', path, expected: ['number'], value: Number.POSITIVE_INFINITY }, 'This number is too large.'],
  [{ kind: 'WRONG_TYPE', path, expected: ['number'], value: Number.NEGATIVE_INFINITY }, 'This number is too large.'],
  [
    { kind: 'NOT_ONE_OF', path, allowed: ['KEPT', 'BROKEN'], value: 'BENT' },
    '"BENT" is not one of "KEPT" or "BROKEN".',
  ],
  [{ kind: 'TOO_SHORT', path, limit: 1 }, 'This must have at least 1 character.'],
  [{ kind: 'TOO_LONG', path, limit: 2000 }, 'This must have at most 2,000 characters.'],
  [{ kind: 'TOO_SMALL', path, limit: 0, value: -1 }, '-1 is less than 0.'],
  [
    { kind: 'INVALID_LANGUAGE_TAG', path, value: 'e' },
    '"e" is not a language tag (BCP 47), such as "en" or "uk-Latn".',
  ],
  [{ kind: 'INVALID_URL', path, value: 'x'.repeat(200) }, `"${'x'.repeat(118)}… is not an http or https URL.`],
  [{ kind: 'NO_LABEL', path }, 'There must be a label in at least one language.'],
  [{ kind: 'BLANK', path }, 'This must not consist of white space alone.'],
  [{ kind: 'SAME_LANGUAGE', path, value: 'EN', other: 'en' }, '"EN" and "en" are the same language.'],
  [{ kind: 'ENDS_OF_NO_ACTION', path }, 'Only a concept of kind ACTION ends something.'],
  [{ kind: 'TIME_SAYS_NOTHING', path }, 'A time must have edtf with timeZone, or start or end or both.'],
  [{ kind: 'CLAIM_DATE_SAYS_NOTHING', path }, 'A claimDate must have edtf with timeZone, or at.'],
  [
    { kind: 'NOT_WELL_FORMED', path, text: 'a\uD83D' },
    String.raw`"a\ud83d" is not well-formed Unicode: it has half a surrogate pair.`,
  ],
  [{ kind: 'INVALID_EDTF', path, text }, '"2026" is not a date in EDTF (ISO 8601-2).'],
  [{ kind: 'INVALID_DATE_TIME', path, text }, '"2026" is not a DateTime with an offset (RFC 3339).'],
  [
    { kind: 'IMPOSSIBLE_DATE', path, text: '2019-02-29/..', date: '2019-02-29' },
    '"2019-02-29/.." is impossible: the calendar has no 2019-02-29.',
  ],
  [
    { kind: 'SKIPPED_BY_CLOCKS', path, text, timeZone: 'Pacific/Apia' },
    'The clocks of Pacific/Apia never showed "2026": they skipped it.',
  ],
  [{ kind: 'OUT_OF_RANGE', path, text }, '"2026" lies further from our time than dates can be reckoned.'],
  [{ kind: 'UNKNOWN_TIME_ZONE', path, timeZone: 'Mars' }, '"Mars" is not an IANA time zone.'],
  [{ kind: 'ENDS_BEFORE_IT_BEGINS', path, text }, '"2026" ends before it begins.'],
  [
    { kind: 'CLAIM_DATE_WITHOUT_END', path, text: '2026/..' },
    '"2026/.." has no end: a claimDate may be open at its start only.',
  ],
  [{ kind: 'DUPLICATE', path, type: 'Claim', key: 'a' }, 'There is more than one Claim with the key "a".'],
  [{ kind: 'DANGLING', path, types: ['Concept', 'Event'], key: 'a' }, 'There is no Concept or Event with the key "a".'],
  [
    { kind: 'WRONG_KIND', path, key: 'a', actual: 'PLACE', expected: ['AGENT'] },
    '"a" is a concept of kind PLACE, not AGENT.',
  ],
  [{ kind: 'CYCLE', path, keys: ['a', 'b'] }, 'These concepts lie below each other in a circle: a → b → a.'],
  [{ kind: 'CHECKED_AGAINST_ITSELF', path, key: 'a' }, 'The claim "a" is set against itself.'],
  [
    { kind: 'NOT_AN_ACCOUNT', path, key: 'a' },
    'The claim "a" has no Terms statement: it is nobody\'s account of a commitment.',
  ],
];

describe('describeProblem', () => {
  it.each(cases)('says of %j what is wrong', (problem, sentence) => {
    expect(describeProblem(problem)).toBe(sentence);
  });
});
