import type { Index, Range } from '../domain/indexes.ts';
import { ALWAYS, type Search } from '../domain/indexing.ts';
import type { Claim } from '../domain/record.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../domain/span.ts';
import type { Bound } from './bound.ts';
import type { Derivations } from './ports.ts';

/** How claims are found, each taken in within a bound. */
export type Searching = {
  /** The claims that each of several searches finds; what looks in the same indexes is read at once, for all its times. */
  readonly search: (searches: readonly Search[], bound: Bound) => Promise<(search: Search) => readonly Claim[]>;
  /** All that is found in one index. */
  readonly searchOne: (index: Index, bound: Bound) => Promise<readonly Claim[]>;
  readonly load: (keys: readonly string[], bound: Bound) => Promise<readonly Claim[]>;
};

/** @param most - how many claims are looked for in an index: one more than may be taken in */
export function createSearching(derivations: Derivations, most: number): Searching {
  const load: Searching['load'] = async (keys, bound) =>
    derivations.entries(bound.take(keys).map((key) => ({ type: 'Claim' as const, key })));

  const search: Searching['search'] = async (searches, bound) => {
    const joined = Map.groupBy(
      searches.filter(({ indexes }) => indexes.length > 0),
      ({ indexes }) => JSON.stringify(indexes),
    );
    const found = await Promise.all(
      [...joined].map(async ([name, alike]) => {
        const indexes = alike.slice(0, 1).flatMap((each) => each.indexes);
        return [name, await derivations.find({ indexes, range: hullOf(alike), limit: most })] as const;
      }),
    );
    const keys = new Map(found);
    const claims = new Map((await load([...keys.values()].flat(), bound)).map((claim) => [claim.key, claim]));
    return ({ indexes }) => (keys.get(JSON.stringify(indexes)) ?? []).flatMap((key) => claims.get(key) ?? []);
  };

  const searchOne: Searching['searchOne'] = async (index, bound) => {
    const one = { indexes: [index], range: ALWAYS };
    return (await search([one], bound))(one);
  };

  return { search, searchOne, load };
}

function hullOf(searches: readonly Search[]): Range {
  return searches.reduce(
    ({ from, to }, { range }) => ({ from: Math.min(from, range.from), to: Math.max(to, range.to) }),
    { from: END_OF_TIME, to: BEGINNING_OF_TIME },
  );
}
