import { describe, expect, it } from 'vitest';
import { listQueries, ratedItems, unratedItems } from '../../../functions/store/claim-lists.ts';
import { sampleClaim } from '../../support/sample-entries.ts';

describe('listQueries', () => {
  it('asks each partition for one claim more than the page has', () => {
    const list = { filter: { by: 'CLAIMANT', key: 'somebody' }, rating: 'REFUTED', range: null } as const;
    const range = { from: '08639999913600000#a\u0000', to: '17280000000000000~' };

    expect(listQueries(list, { first: 20, after: '08639999913600000#a' })).toEqual([
      { partition: 'derived#claims#CLAIMANT#somebody#REFUTED#short#0', range, limit: 21 },
      { partition: 'derived#claims#CLAIMANT#somebody#REFUTED#long#0', range, limit: 21 },
    ]);
  });
});

describe('unratedItems and ratedItems', () => {
  it('have the claim in each list: among all, and among those of its rating', () => {
    const rest = { sk: '08639999913600000#a', body: '{"key":"a","from":0,"to":86400000}' };
    const lists = [{ by: 'ALL' }, { by: 'CONCEPT', key: 'x' }] as const;

    expect(unratedItems(sampleClaim('a'), lists)).toEqual([
      { pk: 'derived#claims#ALL#*#short#0', ...rest },
      { pk: 'derived#claims#CONCEPT#x#*#short#0', ...rest },
    ]);
    expect(ratedItems(sampleClaim('a'), lists.slice(1), 'SUPPORTED')).toEqual([
      { pk: 'derived#claims#CONCEPT#x#SUPPORTED#short#0', ...rest },
    ]);
  });
});
