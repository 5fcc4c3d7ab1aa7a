import { type Tally, tallyOf } from '../../functions/domain/tally.ts';
import { RATINGS, type Rating } from '../../functions/domain/verdict.ts';
import type { Store } from '../../functions/operations/ports.ts';

/** How many claims the lists of claimants have, rating by rating. */
export async function tallyOfLists(
  { derivations }: Pick<Store, 'derivations'>,
  claimants: readonly string[],
): Promise<readonly Tally[]> {
  const lengthOf = async (claimant: string, rating: Rating): Promise<number> => {
    const list = { filter: { by: 'CLAIMANT', key: claimant }, rating, range: null } as const;
    return (await derivations.claimKeys(list, { first: ALL, after: null })).items.length;
  };
  return Promise.all(
    claimants.map(async (claimant) =>
      tallyOf(await Promise.all(RATINGS.map(async (rating) => ({ rating, by: await lengthOf(claimant, rating) })))),
    ),
  );
}

/** More than a test's record has of anything. */
const ALL = 10_000;
