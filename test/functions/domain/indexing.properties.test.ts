import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../functions/domain/compare-claims.ts';
import type { Index } from '../../../functions/domain/indexes.ts';
import { indexEntries, type Search, searchesFrom, searchesOnto } from '../../../functions/domain/indexing.ts';
import type { Claim } from '../../../functions/domain/record.ts';
import type { Vocabulary } from '../../../functions/domain/vocabulary.ts';
import { mayOverlap } from '../../../functions/store/ranges.ts';
import { cases } from '../../support/any-pair.ts';
import { fc } from '../../support/fast-check.ts';

/** Whether a claim is found by one of these searches, as the store finds it. */
function isFound(vocabulary: Vocabulary, claim: Claim, searches: readonly Search[]): boolean {
  return indexEntries(vocabulary, claim).some(({ index, range }) =>
    searches.some((search) => search.indexes.some((each) => same(each, index)) && mayOverlap(search.range, range)),
  );
}

function same(one: Index, other: Index): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

describe('the indexes, for any two claims', () => {
  it('lead from a claim to whatever bears on it', () => {
    fc.assert(
      fc.property(cases, ({ vocabulary, pair: [claim, against], event, unders }) => {
        fc.pre(compareClaims(vocabulary, { claim, against, event }, unders).length > 0);
        const accounts = unders.flatMap(({ statement }) => (statement?.type === 'Terms' ? [statement] : []));
        expect(isFound(vocabulary, against, searchesOnto(vocabulary, claim, accounts))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('lead from a claim to whatever it bears on, or to the account under which it does', () => {
    fc.assert(
      fc.property(cases, ({ vocabulary, pair: [claim, against], event, unders }) => {
        const searches = searchesFrom(vocabulary, against);
        const plain = compareClaims(vocabulary, { claim, against, event }, []);
        expect(plain.length === 0 || isFound(vocabulary, claim, searches)).toBe(true);
        const borne = unders.filter(
          (under) => compareClaims(vocabulary, { claim, against, event }, [under]).length > plain.length,
        );
        expect(borne.filter((under) => !isFound(vocabulary, under, searches))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
