import type { Claim } from '../../functions/domain/record.ts';
import { deriveVerdict } from '../../functions/operations/derive-verdict.ts';
import { openEvidence } from '../../functions/operations/evidence.ts';
import { compliance, days, occurrence, saying, terms } from '../support/build.ts';
import { aConcept } from '../support/entries.ts';
import { spreadOf, timeInTurns } from './ratio.ts';
import { seededIndexes } from './seeded-indexes.ts';

const SIZES = [10, 100, 1000, 9990];

/** One verdict as the evidence for it grows: a promise, and more and more occurrences that break it. */
export async function benchGrowth(): Promise<string> {
  const concepts = [aConcept('mayor'), aConcept('digging', { kind: 'ACTION' }), aConcept('works', { kind: 'TARGET' })];
  const kept = saying('kept', compliance());
  const account = saying('account', terms({ targets: ['works'], window: days('2026-01-01', '2026-12-31') }));
  const subjects = SIZES.map((size) => {
    const digs = Array.from({ length: size }, (_, number) => dig(number));
    const derivations = seededIndexes(concepts, [kept, account, ...digs]);
    return {
      name: String(size),
      run: async () => {
        const { verdict } = await deriveVerdict(await openEvidence(derivations, null), kept);
        if (verdict.rating !== 'REFUTED') throw new Error(`${size} occurrences leave the claim ${verdict.rating}.`);
      },
    };
  });
  const times = await timeInTurns(subjects, { rounds: 5, calls: 1 });
  const medianOf = (size: number): number => spreadOf((times.get(String(size)) ?? []).map(({ wall }) => wall)).median;
  const first = medianOf(Math.min(...SIZES));
  return [
    'One verdict as evidence grows',
    ...SIZES.map((size) => {
      const time = medianOf(size);
      const each = (time / size).toFixed(1).padStart(8);
      return `  ${String(size).padStart(6)} occurrences ${(time / 1000).toFixed(1).padStart(9)} ms  ${each} µs each  ratio to the first ${(time / first).toFixed(1)}`;
    }),
  ].join('\n');
}

function dig(number: number): Claim {
  const day = new Date(Date.UTC(2026, 0, 1 + (number % 365))).toISOString().slice(0, 10);
  return saying(
    `dig/${number}`,
    occurrence({ agents: ['mayor'], action: 'digging', targets: ['works'], time: days(day), event: `dig-${number}` }),
  );
}
