import type { Store } from './ports.ts';

/** What the projector works with; `now` is epoch milliseconds: windows close by it, and publications are dated by it. */
export type Projector = Pick<Store, 'ledger' | 'derivations' | 'projection' | 'kept'> & {
  readonly now: number;
  /** How many claims one verdict or status takes in at most; as many as readers take in, unless told. */
  readonly mostClaims?: number;
  /** How many pages are derived in one step; what is beyond is left for later, unless told {@link MOST_IN_STEP}. */
  readonly mostInStep?: number;
  /** After how many comparisons a step is over, unless told {@link MOST_COMPARISONS_IN_STEP}. */
  readonly mostComparedInStep?: number;
};

/** How many pages are derived in one step. */
export const MOST_IN_STEP = 100;

/** How often something is derived anew because somebody else was faster. */
export const ATTEMPTS = 5;

/** Thrown where others were faster each time; whoever called tries again later. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError';
}
