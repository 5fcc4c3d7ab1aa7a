import type { Status, Verdict } from '../domain/verdict.ts';

/** What of a verdict makes it another: where the claim stands, and under which accounts it is rated what. */
export function shownOfVerdict({ rating, standing, readings }: Verdict): string {
  const byReading = readings.map((reading) => [reading.accounts.map(({ key }) => key), reading.rating]);
  return JSON.stringify([rating, standing, byReading]);
}

/** As {@link shownOfVerdict}, of a status. */
export function shownOfStatus({ value, readings }: Status): string {
  const byReading = readings.map((reading) => [reading.accounts.map(({ key }) => key), reading.value]);
  return JSON.stringify([value, byReading]);
}
