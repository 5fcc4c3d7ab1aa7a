/**
 * How much one answer takes in and works out at most. A loop is stopped by no clock, so all work is bounded by counts; an
 * answer that met a bound says so. What takes time is comparing: one comparison is one claim set against another, under
 * no account or under one, and takes, with all that follows of it, some 20 microseconds and 5 KB.
 */

/** How many claims one verdict or status takes in; where more bear on it, it is left open. */
export const MOST_CLAIMS = 10_000;

/** How many comparisons one verdict or status takes; as above. */
export const MOST_COMPARISONS = 30_000;

/** How many comparisons a timeline, an impact or the inconsistencies of a claimant take. */
export const MOST_COMPARISONS_OF_MANY = 80_000;

/**
 * After how many calls of the table an impact asks for no more, and after half of them for nothing more that may change;
 * what is being read then is read to its end.
 */
export const MOST_CALLS_OF_IMPACT = 600;

/** How many moments a timeline looks at, and how many of the claims made at one of them for having changed something. */
export const MOST_MOMENTS = 500;
export const MOST_CHANGERS = 100;

/** How many claims of a source fall with it, and how many claims and commitments an impact looks at. */
export const MOST_OF_SOURCE = 1000;
export const MOST_AFFECTED = 1000;

/** How many of a claimant's claims, the latest, are set against one another. */
export const MOST_OWN_CLAIMS = 1000;

/**
 * After how many comparisons a step of the projector is over, in which it derives several pages and holds what it found
 * until that is written; the rest is left for later. A million take a minute, and more memory than a Lambda of ours has.
 */
export const MOST_COMPARISONS_IN_STEP = 250_000;

/** What bounds one verdict or status. */
export type Bounds = { readonly mostClaims: number; readonly mostComparisons: number };

export const BOUNDS: Bounds = { mostClaims: MOST_CLAIMS, mostComparisons: MOST_COMPARISONS };
