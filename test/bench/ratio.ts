/** What a call took in one round, in microseconds: by the clock, and of this process's CPU. */
export type Round = { readonly wall: number; readonly cpu: number };

export type Subject = { readonly name: string; readonly run: () => unknown };

/** The middle of what was measured, and between what the middle half of it lies. */
export type Spread = { readonly median: number; readonly low: number; readonly high: number };

/**
 * Times several things in one run, turn by turn, so that whatever else the machine does meets all of them alike; only
 * ratios between them mean anything.
 */
export async function timeInTurns(
  subjects: readonly Subject[],
  { rounds, calls }: { readonly rounds: number; readonly calls: number },
): Promise<ReadonlyMap<string, readonly Round[]>> {
  const times = new Map(subjects.map(({ name }): [string, Round[]] => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, run } of subjects) {
      const [start, before] = [performance.now(), process.cpuUsage()];
      for (let call = 0; call < calls; call += 1) await run();
      const [end, { user, system }] = [performance.now(), process.cpuUsage(before)];
      // The first round warms up and does not count.
      if (round >= 0) times.get(name)?.push({ wall: ((end - start) * 1000) / calls, cpu: (user + system) / calls });
    }
  }
  return times;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** How many times as much as the other, round by round: what one round has in common falls out. */
export function ratioOf(values: readonly number[], others: readonly number[]): Spread {
  return spreadOf(values.map((value, round) => value / (others[round] ?? 0)));
}

/** As `1.06 (1.02–1.11)`. */
export function describeSpread({ median, low, high }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}
