import { describe, expect, it } from 'vitest';
import type { Claim, Entry } from '../../../functions/domain/record.ts';
import { moment } from '../../../functions/domain/sort-text.ts';
import { readInconsistencies } from '../../../functions/operations/inconsistencies.ts';
import type { Reader } from '../../../functions/operations/reader.ts';
import { compliance, dated, days, figure, quantity, saying, startOf, terms } from '../../support/build.ts';
import { aConcept } from '../../support/entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

const by = (claimant: string, claim: Claim): Claim => ({ ...claim, claimant });
const count = (value: number, day: string): Claim =>
  saying(
    `count-${value}`,
    figure({ subject: 'flood', quantity: quantity(value, 'people'), time: days('2030-01-01') }),
    {
      claimDate: dated(day),
    },
  );

async function town(...entries: readonly Entry[]): Promise<Reader> {
  const things = [aConcept('residents', { kind: 'PROPERTY' }), aConcept('people', { kind: 'UNIT' })];
  return { derivations: (await seededStore(townWith(...things, ...entries))).derivations, now: 0 };
}

async function pairsOf(claimant: string, ...entries: readonly Entry[]): Promise<readonly unknown[]> {
  const { pairs } = await readInconsistencies(await town(...entries), claimant);
  return pairs.map(({ item: { claims, checks } }) => [
    claims.map(({ key }) => key),
    checks.map(({ claim, against, rule }) => `${claim} by ${against.key}: ${rule?.name}`),
  ]);
}

describe('readInconsistencies', () => {
  it('is whole', async () => {
    const own = by('works', HOLE);
    const reader = await town(own, DENIAL);
    expect(await readInconsistencies(reader, 'works')).toEqual({
      pairs: [
        {
          position: `${moment(startOf('2030-01-23'))}#denial#${moment(startOf('2030-01-13'))}#hole`,
          item: {
            claims: [own, DENIAL],
            checks: expect.arrayContaining([
              expect.objectContaining({ claim: 'hole', relation: 'CONTRADICTS', against: expect.anything() }),
              expect.objectContaining({ claim: 'denial', relation: 'CONTRADICTS', against: expect.anything() }),
            ]),
          },
        },
      ],
      limited: false,
    });
  });

  it('has the oldest pair first, the one that was complete before', async () => {
    const pairs = await pairsOf('mayor', count(1, '2030-01-01'), count(3, '2030-01-09'), count(2, '2030-01-05'));
    expect(pairs).toEqual([
      [['count-1', 'count-2'], expect.anything()],
      [['count-1', 'count-3'], expect.anything()],
      [['count-2', 'count-3'], expect.anything()],
    ]);
  });

  it('shows a contradiction that goes one way, under the account that it depends on', async () => {
    expect(await pairsOf('mayor', ACCOUNT, BOAST, by('mayor', HOLE))).toEqual([
      [['hole', 'boast'], ['boast by hole: breach']],
    ]);
    const later = { ...by('mayor', HOLE), claimDate: dated('2030-01-26') };
    expect(await pairsOf('mayor', ACCOUNT, BOAST, later)).toEqual([[['boast', 'hole'], ['boast by hole: breach']]]);
  });

  it('shows opposite claims of compliance and accounts that are apart', async () => {
    const broken = saying('broken', compliance({ status: 'BROKEN' }), { claimDate: dated('2030-01-26') });
    const apart = saying('apart', terms({ mode: 'DO', window: days('2030-01-10', '2030-01-20') }), {
      claimDate: dated('2030-01-27'),
    });
    expect(await pairsOf('mayor', ACCOUNT, BOAST, broken, apart)).toEqual([
      [['boast', 'broken'], expect.arrayContaining(['boast by broken: compliance-against-compliance'])],
      [['account', 'apart'], expect.arrayContaining(['account by apart: account-against-account'])],
    ]);
  });

  it('has nothing of others, nor of those who act for the claimant, nor what was deprecated', async () => {
    expect(await pairsOf('mayor', ACCOUNT, BOAST, HOLE, DENIAL)).toEqual([]);
    expect(await pairsOf('works', by('works', { ...HOLE, rank: 'DEPRECATED' }), DENIAL)).toEqual([]);
    expect(await pairsOf('mayor', ACCOUNT, { ...BOAST, rank: 'DEPRECATED' }, by('mayor', HOLE))).toEqual([]);
    expect(await pairsOf('nobody', HOLE, DENIAL)).toEqual([]);
  });

  it('looks at the latest claims, so many, and says where there are more', async () => {
    const reader = await town(by('works', HOLE), DENIAL, by('works', BOAST));
    expect(await readInconsistencies(reader, 'works', { mostClaims: 1 })).toEqual({ pairs: [], limited: true });
    expect((await readInconsistencies(reader, 'works', { mostClaims: 3 })).limited).toBe(false);
  });

  it('compares so much and says where there is more', async () => {
    const reader = await town(count(1, '2030-01-01'), count(2, '2030-01-05'), count(3, '2030-01-09'));
    const found = async (mostComparisons: number): Promise<unknown> => {
      const { pairs, limited } = await readInconsistencies(reader, 'mayor', { mostComparisons });
      return [pairs.length, limited];
    };
    expect(await found(6)).toEqual([3, false]);
    expect(await found(5)).toEqual([3, true]);
    expect(await found(2)).toEqual([2, true]);
  });
});
