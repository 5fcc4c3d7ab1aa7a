/** Waits as long as it takes, so that there are no more of something in a second than there may be. */
export type Pace = (count: number) => Promise<void>;

/**
 * @param rate - how many a second; null: as many as there are
 * @param now - a clock, in milliseconds
 */
export function createPace(rate: number | null, now: () => number, wait: (ms: number) => Promise<void>): Pace {
  let due = now();
  return async (count) => {
    if (rate === null) return;
    const from = Math.max(due, now());
    due = from + (count * 1000) / rate;
    const early = from - now();
    if (early > 0) await wait(early);
  };
}
