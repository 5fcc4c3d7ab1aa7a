/** What was measured, in microseconds: the middle one of the rounds, and the fastest and slowest. */
export type Timing = { readonly median: number; readonly fastest: number; readonly slowest: number };

export type Subject = { readonly name: string; readonly run: () => unknown };

/**
 * Times several things in one run, turn by turn, so that whatever else the machine does meets all of them alike; only
 * ratios between them mean anything.
 */
export async function timeInTurns(
  subjects: readonly Subject[],
  { rounds, calls }: { readonly rounds: number; readonly calls: number },
): Promise<ReadonlyMap<string, Timing>> {
  const times = new Map(subjects.map(({ name }): [string, number[]] => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, run } of subjects) {
      const start = performance.now();
      for (let call = 0; call < calls; call += 1) await run();
      // The first round warms up and does not count.
      if (round >= 0) times.get(name)?.push(((performance.now() - start) * 1000) / calls);
    }
  }
  return new Map([...times].map(([name, measured]) => [name, timingOf(measured)]));
}

function timingOf(measured: readonly number[]): Timing {
  const sorted = measured.toSorted((one, other) => one - other);
  return { median: sorted[sorted.length >> 1] ?? 0, fastest: sorted[0] ?? 0, slowest: sorted.at(-1) ?? 0 };
}
