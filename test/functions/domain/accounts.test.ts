import { describe, expect, it } from 'vitest';
import {
  type Account,
  accountsToRead,
  byDate,
  checksUnder,
  MOST_READINGS,
  MOST_SETTLED,
  readingsOf,
} from '../../../functions/domain/accounts.ts';
import type { Claim, Terms } from '../../../functions/domain/record.ts';
import { compliance, dated, days, saying, terms, vocabularyWith } from '../../support/build.ts';
import { aCheck, checksAmong } from '../../support/checks.ts';

const town = vocabularyWith({ works: {}, pump: { broader: ['works'] }, depot: { maybeBroader: ['works'] } });

const told = (key: string, day: string, parts: Partial<Terms> = {}): Claim =>
  saying(key, terms(parts), { claimDate: dated(day), claimant: key });

const may = told('may', '2029-04-03', { window: days('2029-05-01', '2029-05-31') });
const june = told('june', '2029-04-04', { window: days('2029-06-01', '2029-06-30') });
const mayAgain = told('may again', '2029-04-02', { window: days('2029-05-01', '2029-05-31') });
const summer = told('summer', '2029-04-01', { window: days('2029-05-01', '2029-08-31') });
const rank = (claim: Claim, as: Claim['rank']): Claim => ({ ...claim, rank: as });

/** The accounts by their keys, the one that is `under` first. */
function read(claims: readonly Claim[]): readonly string[] {
  return accountsToRead(town, claims, checksAmong(town, claims)).map(({ under, claims: equal }) => {
    expect(equal[0]).toBe(under);
    return equal.map(({ key }) => key).join(', ');
  });
}

describe('accountsToRead', () => {
  it.each<[name: string, claims: Claim[], accounts: string[]]>([
    ['there are none', [], []],
    ['there is one', [may], ['may']],
    ['two differ, the earlier first', [may, summer], ['summer', 'may']],
    ['two are apart, and so contested', [june, may], ['may', 'june']],
    ['two are equal', [may, mayAgain], ['may again, may']],
    ['two of three are equal', [may, june, mayAgain], ['may again, may', 'june']],
    ['an editor prefers one', [rank(may, 'PREFERRED'), summer], ['may']],
    ['an editor prefers one of two that are apart', [june, rank(may, 'PREFERRED')], ['may']],
    ['an editor prefers both', [rank(june, 'PREFERRED'), rank(may, 'PREFERRED'), summer], ['may', 'june']],
    [
      'two list what lies within each other',
      [told('one', '2029-01-01', { targets: ['works'] }), told('two', '2029-01-02', { targets: ['works', 'pump'] })],
      ['one, two'],
    ],
    [
      'two may be the same',
      [told('one', '2029-01-01', { targets: ['works'] }), told('two', '2029-01-02', { targets: ['works', 'depot'] })],
      ['one', 'two'],
    ],
  ])('gives those to read by where %s', (_, claims, accounts) => {
    expect(read(claims)).toEqual(accounts);
    expect(read(claims.toReversed())).toEqual(accounts);
  });

  it('leaves out what has fallen, also where it was preferred', () => {
    const checks = [aCheck(rank(may, 'PREFERRED'), june)];
    expect(accountsToRead(town, [rank(may, 'PREFERRED'), june], checks)).toEqual([{ under: june, claims: [june] }]);
  });

  it('takes claims that give no terms to be different accounts', () => {
    const boast = saying('boast', compliance(), { claimDate: dated('2029-01-01') });
    expect(read([may, mayAgain, boast])).toEqual(['boast', 'may again, may']);
  });
});

describe('byDate', () => {
  it('orders claims by the end of their dates, then by key', () => {
    const twin = told('a twin', '2029-04-03');
    expect([june, may, twin, summer].toSorted(byDate).map(({ key }) => key)).toEqual([
      'summer',
      'a twin',
      'may',
      'june',
    ]);
  });
});

describe('readingsOf', () => {
  const accounts = (name: string, count: number): readonly Account[] =>
    Array.from({ length: count }, (_, number) => {
      const under = told(`${name}${number + 1}`, '2029-01-01');
      return { under, claims: [under] };
    });
  const keys = (...counts: readonly number[]): readonly string[] =>
    readingsOf(
      counts.map((count, place) => accounts('abc'.charAt(place), count)),
      [],
    ).readings.map((reading) => reading.accounts.map(({ under }) => under.key).join(' '));

  it.each<[counts: number[], readings: string[]]>([
    [[], ['']],
    [[0], ['']],
    [[1], ['a1']],
    [[2], ['a1', 'a2']],
    [
      [0, 2],
      ['b1', 'b2'],
    ],
    [
      [2, 2],
      ['a1 b1', 'a1 b2', 'a2 b1', 'a2 b2'],
    ],
  ])('takes one of %j accounts of each commitment in every way', (counts, readings) => {
    expect(keys(...counts)).toEqual(readings);
  });

  it.each([
    [[4, 4], 16, false],
    [[17], 16, true],
    [[3, 6], 16, true],
    [[17, 2, 2], 16, true],
  ])('gives of %j accounts %i readings; that there are more: %s', (counts, length, more) => {
    const all = readingsOf(
      counts.map((count, place) => accounts('abc'.charAt(place), count)),
      [],
    );
    expect([all.readings.length, all.more, MOST_READINGS]).toEqual([length, more, 16]);
    expect(all.readings.every((reading) => reading.accounts.length === counts.length)).toBe(true);
  });

  it('gives of readings that take much as many as there is room for, and the first in any case', () => {
    const check = aCheck(may, june);
    const readWith = (checks: number, own: number): unknown => {
      const [first, second] = [
        { under: may, claims: [may] },
        { under: june, claims: [june] },
      ];
      const plain = Array.from({ length: checks }, () => check);
      const under = Array.from({ length: own }, () => ({ ...check, under: june }));
      const { readings, more } = readingsOf([[first, second]], [...plain, ...under]);
      return [readings.map((reading) => reading.checks.length), more];
    };
    expect(readWith(MOST_SETTLED / 2, 0)).toEqual([[MOST_SETTLED / 2, MOST_SETTLED / 2], false]);
    expect(readWith(MOST_SETTLED / 2, 1)).toEqual([[MOST_SETTLED / 2], true]);
    expect(readWith(MOST_SETTLED + 1, 0)).toEqual([[MOST_SETTLED + 1], true]);
  });
});

describe('checksUnder', () => {
  it('has the checks that depend on no account, or on one of these', () => {
    const [none, own, others] = [null, may, june].map((under) => ({ ...aCheck(summer, mayAgain), under }));
    const checks = [none, own, others].filter((check) => check !== undefined);
    expect(checksUnder(checks, [{ under: may, claims: [may] }])).toEqual([none, own]);
    expect(checksUnder(checks, [])).toEqual([none]);
  });
});
