import { describe, expect, it } from 'vitest';
import {
  describeConcepts,
  describeDate,
  describeQuantity,
  describeRange,
  describeTime,
  formatNumber,
  listOf,
} from '../../../functions/domain/describe.ts';
import type { Bound, Time } from '../../../functions/domain/record.ts';
import { days, quantity, timeOf, vocabularyWith } from '../../support/build.ts';

const town = vocabularyWith({
  pump: { prefLabel: { en: 'the pump house' } },
  bridge: { prefLabel: { en: 'the bridge' } },
  crates: { kind: 'UNIT', prefLabel: { en: 'crates' } },
});

const { span } = days('2031-05-01');

describe('values in words', () => {
  it('lists words', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listOf)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('names concepts, and says nothing of none', () => {
    expect(describeConcepts(town, ['pump', 'bridge', 'shed'])).toBe('the pump house, the bridge and shed');
    expect(describeConcepts(town, [])).toBeNull();
  });

  it.each<[Bound, string]>([
    ['EXACTLY', '1,234.5 crates'],
    ['ABOUT', 'about 1,234.5 crates'],
    ['AT_LEAST', 'at least 1,234.5 crates'],
    ['AT_MOST', 'at most 1,234.5 crates'],
    ['ALMOST', 'almost 1,234.5 crates'],
  ])('says a quantity that is meant as %s', (bound, words) => {
    expect(describeQuantity(town, quantity(1234.5, 'crates', { bound }))).toBe(words);
  });

  it('says for how many sides a quantity is', () => {
    expect(describeQuantity(town, quantity(7, 'crates', { sides: 3 }))).toBe('7 crates for each of 3 sides');
  });

  it.each([
    [{ low: 71, high: 71, below: false }, '71 crates'],
    [{ low: 60, high: 1000, below: true }, '60 to 1,000 crates'],
    [{ low: 60, high: Number.POSITIVE_INFINITY, below: false }, 'at least 60 crates'],
  ])('says what a number may be: %j', (range, words) => {
    expect(describeRange(town, range, 'crates')).toBe(words);
  });

  it('keeps the digits of small numbers and groups those of great ones', () => {
    expect([0.1 + 0.2, 1e-7, 2_500_000].map(formatNumber)).toEqual(['0.3', '0.0000001', '2,500,000']);
  });

  it.each([
    ['2031', '2031'],
    ['2031-02', 'February 2031'],
    ['2031-02-03', '3 February 2031'],
    ['2031-02~', 'about February 2031'],
    ['2031-13', null],
    ['203X', null],
    ['', null],
  ])('writes the date %j as %j', (edtf, words) => {
    expect(describeDate(edtf)).toBe(words);
  });

  it.each([
    ['2031-05-01', '1 May 2031'],
    ['2031-05-01/2032-06-02', '1 May 2031 to 2 June 2032'],
    ['2031-05-01/2031-06-02', '1 May to 2 June 2031'],
    ['2031-05-01/2031-05-02', '1 to 2 May 2031'],
    ['2031-05/2031-06-02', 'May 2031 to 2 June 2031'],
    ['2031/2031', '2031 to 2031'],
    ['../2031-05', 'until May 2031'],
    ['2031-05/..', 'from May 2031 on'],
    ['/2031-05', '/2031-05'],
    ['2031-05/', '2031-05/'],
    ['../..', '../..'],
    ['203X', '203X'],
    ['203X/..', '203X/..'],
    ['../203X', '../203X'],
    ['2031-21', 'spring 2031'],
    ['2031-22/2031-24', 'summer to winter 2031'],
    ['2031-25', '2031-25'],
  ])('writes the time %j as %j', (edtf, words) => {
    expect(describeTime(timeOf(span, 'WITHIN', edtf))).toBe(words);
  });

  it.each<[Partial<Time>, string]>([
    [
      { start: '2031-05-01T08:30:00+02:00', end: '2031-05-02T00:00:00.5z' },
      '1 May 2031, 08:30 (UTC+02:00) to 2 May 2031, 00:00 (UTC)',
    ],
    [{ start: '2031-05-01T08:30:00-11:30' }, 'from 1 May 2031, 08:30 (UTC-11:30) on'],
    [{ end: '2031-05-02T00:00:00Z' }, 'until 2 May 2031, 00:00 (UTC)'],
    [{ end: '+012031-05-02T00:00:00Z' }, 'until +012031-05-02, 00:00 (UTC)'],
    [{}, 'at any time'],
  ])('writes the moments %j', (parts, words) => {
    expect(describeTime({ edtf: null, timeZone: null, start: null, end: null, span, ...parts })).toBe(words);
  });

  it('says that something lasts throughout a time', () => {
    expect(describeTime(days('2031-05-01'), 'THROUGHOUT')).toBe('throughout 1 May 2031');
  });
});
