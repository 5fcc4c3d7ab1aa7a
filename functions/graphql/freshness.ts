/** What an answer turned out to rest on, as far as that tells how long it holds. */
export type Freshness = {
  /** The moment of the request, in epoch milliseconds. */
  readonly now: number;
  /** Takes note of a moment (epoch milliseconds) from which on something in the answer may be another. */
  readonly holdsUntil: (moment: number) => void;
  /** Takes note that something in the answer is told as it stands, where it was asked for as it stood. */
  readonly standsIn: () => void;
  /** What was noted: the earliest moment (null: none), and whether all that was asked for as it stood is told so. */
  readonly noted: () => { readonly until: number | null; readonly asAsked: boolean };
};

export function createFreshness(now: number): Freshness {
  let until = Number.POSITIVE_INFINITY;
  let asAsked = true;
  return {
    now,
    holdsUntil: (moment) => {
      until = Math.min(until, moment);
    },
    standsIn: () => {
      asAsked = false;
    },
    noted: () => ({ until: Number.isFinite(until) ? until : null, asAsked }),
  };
}
