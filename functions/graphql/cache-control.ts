/** How long an answer may be kept, and what bounds that. */
export type Keeping = {
  /** In seconds; 0: not at all. */
  readonly maxAge: number;
  /** The moment of the request, in epoch milliseconds. */
  readonly now: number;
  /** From when on the answer may be another, in epoch milliseconds; null: no such moment is known. */
  readonly until: number | null;
};

/** What nothing may keep: errors, what was written, and what nobody else should find. */
export const NO_STORE = 'no-store';
/** What was asked with a token: the browser asks again each time, and is told if it has the answer already. */
export const OWN = 'private, no-cache';

/** For how many seconds, at most, an answer that is too old is given once more, while the next is fetched. */
const LONGEST_STALE = 60;

/** What `Cache-Control` says of a public answer (RFC 9111, and RFC 5861 for stale-while-revalidate). */
export function cacheControl({ maxAge, now, until }: Keeping): string {
  if (maxAge === 0) return NO_STORE;
  const stale = Math.min(2 * maxAge, LONGEST_STALE);
  const left = until === null ? Number.POSITIVE_INFINITY : Math.max(0, Math.floor((until - now) / 1000));
  return left < maxAge + stale
    ? `public, max-age=${Math.min(maxAge, left)}, must-revalidate`
    : `public, max-age=${maxAge}, stale-while-revalidate=${stale}`;
}
