import { describe, expect, it } from 'vitest';
import { ALWAYS } from '../../../functions/domain/indexing.ts';
import { openBound } from '../../../functions/operations/bound.ts';
import type { Derivations } from '../../../functions/operations/ports.ts';
import { createSearching } from '../../../functions/operations/searching.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, townWith } from '../../support/town.ts';

const INDEXES = [{ of: 'ACCOUNT' as const, commitment: 'pledge' }];

describe('createSearching', () => {
  it('looks once in indexes that several searches have, for all their times', async () => {
    const { derivations } = await seededStore(townWith(ACCOUNT, BOAST));
    const asked: unknown[] = [];
    const find: Derivations['find'] = async (search) => {
      asked.push(search);
      return derivations.find(search);
    };
    const { search } = createSearching({ ...derivations, find }, 8);
    const searches = [
      { indexes: INDEXES, range: { from: 3, to: 4 } },
      { indexes: INDEXES, range: { from: 1, to: 2 } },
      { indexes: [], range: ALWAYS },
    ];
    const found = await search(searches, openBound({ mostClaims: 8, mostComparisons: 0 }));
    expect(searches.map(found)).toEqual([[ACCOUNT], [ACCOUNT], []]);
    expect(asked).toEqual([{ indexes: INDEXES, range: { from: 1, to: 4 }, limit: 8 }]);
  });

  it('takes in what there is room for', async () => {
    const other = { ...ACCOUNT, key: 'another' };
    const { derivations } = await seededStore(townWith(ACCOUNT, other));
    const { searchOne, load } = createSearching(derivations, 8);
    const bound = openBound({ mostClaims: 1, mostComparisons: 0 });
    expect(await searchOne({ of: 'ACCOUNT', commitment: 'pledge' }, bound)).toEqual([ACCOUNT]);
    expect([await load(['another', 'account'], bound), bound.limit()]).toEqual([[ACCOUNT], 'TOO_MANY_CLAIMS']);
  });
});
