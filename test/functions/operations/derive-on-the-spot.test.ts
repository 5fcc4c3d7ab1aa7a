import { describe, expect, it } from 'vitest';
import { deriveOnTheSpot } from '../../../functions/operations/derive-on-the-spot.ts';
import { readChecks } from '../../../functions/operations/read-checks.ts';
import { readVerdict } from '../../../functions/operations/read-verdict.ts';
import type { Reader } from '../../../functions/operations/reader.ts';
import { endOf } from '../../support/build.ts';
import { claimPageOf } from '../../support/derived.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../support/town.ts';

const BY_THEN = endOf('2030-01-12');

async function town(): Promise<Required<Omit<Reader, 'holdsUntil' | 'effort' | 'counted'>>> {
  const { derivations } = await seededStore(townWith(ACCOUNT, BOAST, HOLE));
  return { derivations, now: BY_THEN, onTheSpot: new Map() };
}

describe('deriveOnTheSpot', () => {
  it('derives once for a claim and a moment', async () => {
    const reader = await town();
    const [one, same, earlier] = await Promise.all([
      deriveOnTheSpot(reader, BOAST, BY_THEN),
      deriveOnTheSpot(reader, BOAST, BY_THEN),
      deriveOnTheSpot(reader, BOAST, BY_THEN - 1),
    ]);
    expect(same).toBe(one);
    expect([one.verdict.rating, earlier.verdict.rating]).toEqual(['REFUTED', 'NOT_ENOUGH_EVIDENCE']);
  });

  it('derives again for a reader that keeps nothing', async () => {
    const { derivations, now } = await town();
    const [one, other] = await Promise.all([
      deriveOnTheSpot({ derivations, now }, BOAST, null),
      deriveOnTheSpot({ derivations, now }, BOAST, null),
    ]);
    expect(other).not.toBe(one);
    expect(other).toEqual(one);
  });

  it('is shared by a claim’s verdict and its checks', async () => {
    const reader = await town();
    const page = await claimPageOf(reader, 'boast');
    const verdict = await readVerdict(reader, page, BY_THEN);
    const checks = await readChecks(reader, page, { asOf: BY_THEN, window: { first: 9, after: null } });
    expect(reader.onTheSpot.size).toBe(1);
    expect(checks.items[0]?.item.id).toBe(verdict.decidedBy[0]?.id);
  });
});
