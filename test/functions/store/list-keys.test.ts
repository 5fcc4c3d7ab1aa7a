import { describe, expect, it } from 'vitest';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../../../functions/domain/span.ts';
import { currentKey, vocabularyKey } from '../../../functions/store/keys.ts';
import { listKeys, listPosition, listSpread, ratedPlace } from '../../../functions/store/list-keys.ts';
import { endOf, mayOverlap } from '../../../functions/store/ranges.ts';
import { fc } from '../../support/fast-check.ts';
import { listKey } from '../../support/list-key.ts';
import { DAY, sampleClaim } from '../../support/sample-entries.ts';

const ALL = { filter: { by: 'ALL' }, rating: null } as const;
const X = { filter: { by: 'CONCEPT', key: 'x#1' }, rating: 'REFUTED' } as const;

describe('listKeys', () => {
  it('have a claim by the end of its date, the latest first, in one of the shards of a list', () => {
    expect(listKeys(ALL, sampleClaim('a#b', 0))).toEqual([
      { pk: 'derived#claims#ALL#*#all#1', sk: '08639999913600000#a%23b' },
    ]);
    expect(listKeys(X, sampleClaim('a', 0, 0))).toEqual([
      { pk: 'derived#claims#CONCEPT#x%231#REFUTED#all#0', sk: '08639999999999999#a' },
    ]);
  });

  it('have it once more for each length that its date is longer than', () => {
    const reaches = (to: number): readonly string[] =>
      listKeys(X, sampleClaim('a', 0, to)).map(({ pk }) => pk.split('#').at(-2) ?? '');

    expect([DAY, DAY + 1, 31 * DAY, 32 * DAY, 366 * DAY].map(reaches)).toEqual([
      ['all'],
      ['all', 'day'],
      ['all', 'day'],
      ['all', 'day', 'month'],
      ['all', 'day', 'month', 'year'],
    ]);
    expect(listKeys(X, sampleClaim('a', BEGINNING_OF_TIME, 0))).toHaveLength(4);
  });
});

describe('listSpread', () => {
  it('is every shard, from the latest to the earliest, where any date will do', () => {
    const range = { from: '00000000000000000', to: '17280000000000000~' };

    expect(listSpread(ALL, null)).toEqual(
      [0, 1, 2, 3].map((shard) => ({ partition: `derived#claims#ALL#*#all#${shard}`, range })),
    );
    expect(listSpread(X, null)).toEqual([{ partition: 'derived#claims#CONCEPT#x%231#REFUTED#all#0', range }]);
  });

  it('is what ends in a range or soon after it, and of what ends later that which lasts as long', () => {
    const partition = (reach: string): string => `derived#claims#CONCEPT#x%231#REFUTED#${reach}#0`;

    expect(listSpread(X, { from: 0, to: 10 * DAY })).toEqual([
      { partition: partition('all'), range: { from: '08639999049600001', to: '08639999999999999~' } },
      { partition: partition('day'), range: { from: '08639996457600001', to: '08639999049600000~' } },
      { partition: partition('month'), range: { from: '08639967600000001', to: '08639996457600000~' } },
      { partition: partition('year'), range: { from: '00000000000000000', to: '08639967600000000~' } },
    ]);
  });

  it('is the whole list alone where the range goes on for ever', () => {
    expect(listSpread(X, { from: 0, to: END_OF_TIME })).toEqual([
      {
        partition: 'derived#claims#CONCEPT#x%231#REFUTED#all#0',
        range: { from: '00000000000000000', to: '08639999999999999~' },
      },
    ]);
  });

  const DAYS = fc.integer({ min: -500, max: 500 });
  const LENGTH = fc.constantFrom(
    0,
    1,
    DAY - 1,
    DAY,
    DAY + 1,
    31 * DAY,
    31 * DAY + 1,
    365 * DAY,
    365 * DAY + 1,
    700 * DAY,
  );
  const REACHES = [DAY, 31 * DAY, 365 * DAY];
  const RANGE = fc.record({ start: DAYS, length: LENGTH }).map(({ start, length }) => ({
    from: start * DAY,
    to: start * DAY + length,
  }));

  it('has every claim once whose date may overlap the range, and others only if they end too soon to be told apart', () => {
    fc.assert(
      fc.property(RANGE, RANGE, (range, made) => {
        const claim = sampleClaim('a', made.from, made.to);
        const found = listKeys(X, claim).filter(({ pk, sk }) =>
          listSpread(X, range).some(
            ({ partition, range: { from, to } }) => pk === partition && from <= sk && sk <= (to ?? '~'),
          ),
        );
        const overlaps = mayOverlap(made, range);
        expect(found).toHaveLength(overlaps ? 1 : Math.min(found.length, 1));
        const reach = REACHES.find((each) => endOf(made) - made.from <= each) ?? Number.POSITIVE_INFINITY;
        const isNear = made.from >= endOf(range) && endOf(made) < endOf(range) + reach;
        expect(overlaps || found.length === 0 || isNear).toBe(true);
      }),
    );
  });
});

describe('ratedPlace', () => {
  it('tells which claim stands among the claims of one rating of a claimant, once, and of no other list', () => {
    const claim = sampleClaim('c#d', 0, 400 * DAY);
    const mayor = { by: 'CLAIMANT', key: 'a#b' } as const;

    expect(listKeys({ filter: mayor, rating: 'REFUTED' }, claim).map(ratedPlace)).toEqual([
      { claimant: 'a#b', rating: 'REFUTED', claim: 'c#d' },
      null,
      null,
      null,
    ]);
    const others = [
      listKey(mayor, null, claim),
      listKey({ by: 'ALL' }, 'REFUTED', claim),
      listKey({ by: 'CONCEPT', key: 'a#b' }, 'REFUTED', claim),
      listKey({ by: 'CLAIMANT', key: '' }, null, claim),
      vocabularyKey('AGENT', 'REFUTED'),
      currentKey(claim),
    ];
    expect(others.map(ratedPlace)).toEqual(others.map(() => null));
  });
});

describe('listPosition', () => {
  it('is the same in every list', () => {
    const claim = sampleClaim('a', 0, 400 * DAY);
    const keys = [...listKeys(ALL, claim), ...listKeys(X, claim)];

    expect(new Set(keys.map(({ sk }) => sk))).toEqual(new Set([listPosition(claim)]));
  });
});
