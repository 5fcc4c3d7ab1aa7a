import type { Rating } from './verdict.ts';

/** How many claims are rated what; of what is absent there are none. */
export type Tally = Readonly<Partial<Record<Rating, number>>>;
/** So many more claims of a rating, or less than nothing: fewer. */
export type Count = { readonly rating: Rating; readonly by: number };

/** The sum of counts. */
export function tallyOf(counts: readonly Count[]): Tally {
  const byRating = [...Map.groupBy(counts, ({ rating }) => rating)];
  const sums = byRating.map(([rating, same]) => [rating, same.reduce((sum, { by }) => sum + by, 0)] as const);
  return Object.fromEntries(sums.filter(([, sum]) => sum !== 0));
}
