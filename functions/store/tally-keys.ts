/** The keys of a claimant's tallies: how many of their claims are rated what, counted apart for each part of the feed. */
import type { Rating } from '../domain/verdict.ts';
import { FEED_PARTS } from '../operations/kept-ports.ts';
import { type Key, keyAt } from './items.ts';
import { LAST, pagePartition, partSort, type SortRange } from './keys.ts';
import { ratedPlace } from './list-keys.ts';
import { feedPart } from './projector-keys.ts';

/** What the sort keys of tallies begin with. */
export const TALLY = '1#tally#';
export const TALLIES: SortRange = { from: TALLY, to: `${TALLY}${LAST}` };

/** Where the tallies of a claimant lie: on their page. */
export function tallyPartition(claimant: string): string {
  return pagePartition({ type: 'Concept', key: claimant });
}

/** Every tally of a claimant. */
export function tallyKeys(claimant: string): readonly Key[] {
  return Array.from({ length: FEED_PARTS }, (_, part) => tallyKey(claimant, part));
}

/**
 * What counts a place in a list, and as what: the list of a claimant's claims of one rating is counted. A claim is counted
 * apart as the feed tells of it, so that those who wait there for each other do not collide here. Null: nothing does.
 */
export function countedBy(place: Key): { readonly tally: Key; readonly rating: Rating } | null {
  const rated = ratedPlace(place);
  if (rated === null) return null;
  const { claimant, rating, claim } = rated;
  return { tally: tallyKey(claimant, feedPart({ type: 'Claim', key: claim })), rating };
}

function tallyKey(claimant: string, part: number): Key {
  return keyAt(tallyPartition(claimant), partSort(TALLY, part));
}
