import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../functions/domain/record.ts';
import { type Comparing, compare } from '../../../functions/operations/compare.ts';
import { days, occurrence, quantity, saying, terms } from '../../support/build.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

async function compared(
  comparing: Omit<Comparing, 'under'> & Partial<Comparing>,
  ...entries: readonly Entry[]
): Promise<readonly unknown[]> {
  const { derivations } = await seededStore(townWith(...entries));
  const checks = await compare({ derivations, now: 0 }, { under: null, ...comparing });
  return checks.map(({ claim, against, under, relation, rule }) => [
    claim,
    against.key,
    under?.key ?? null,
    relation,
    rule?.name,
  ]);
}

describe('compare', () => {
  it('sets claims against each other that are not on record', async () => {
    expect(await compared({ claim: HOLE, against: DENIAL })).toEqual([
      ['hole', 'denial', null, 'CONTRADICTS', 'denial-against-occurrence'],
    ]);
    expect(await compared({ claim: DENIAL, against: HOLE })).toEqual([
      ['denial', 'hole', null, 'CONTRADICTS', 'denial-against-occurrence'],
    ]);
  });

  it('finds nothing of a claim set against itself', async () => {
    const figures = saying('figures', occurrence({ event: 'flood', counts: [quantity(5, 'holes')] }));
    expect(await compared({ claim: BOAST, against: BOAST })).toEqual([]);
    expect(await compared({ claim: figures, against: figures })).toEqual([]);
    expect(await compared({ claim: ACCOUNT, against: ACCOUNT })).toEqual([]);
  });

  it('is whole', async () => {
    const { derivations } = await seededStore(townWith());
    const [check] = await compare({ derivations, now: 0 }, { claim: BOAST, against: HOLE, under: ACCOUNT });
    expect(check).toEqual({
      id: expect.any(String),
      claim: 'boast',
      against: { key: 'hole', text: 'Claim hole.', claimant: 'press' },
      under: { key: 'account', text: 'Claim account.', claimant: 'mayor' },
      relation: 'CONTRADICTS',
      rule: { name: 'breach', version: 1 },
      rationale: null,
      comparisons: expect.arrayContaining([
        {
          dimension: 'AGENT',
          role: 'SCOPE',
          result: 'MATCH',
          claimed: 'mayor',
          found: 'works',
          note: null,
          unit: null,
        },
      ]),
    });
  });

  it('compares under every account on record, or under one that is given', async () => {
    const other = saying('other', terms({ window: days('2030-01-12', '2030-01-20') }), { claimant: 'press' });
    const pair = { claim: BOAST, against: HOLE };
    expect(await compared(pair, ACCOUNT, other)).toEqual([
      ['boast', 'hole', 'other', null, 'breach'],
      ['boast', 'hole', 'account', 'CONTRADICTS', 'breach'],
    ]);
    expect(await compared({ ...pair, under: ACCOUNT }, other)).toEqual([
      ['boast', 'hole', 'account', 'CONTRADICTS', 'breach'],
    ]);
    expect(await compared({ ...pair, under: other }, ACCOUNT, other)).toEqual([
      ['boast', 'hole', 'other', null, 'breach'],
    ]);
    expect(await compared({ ...pair, under: other }, other)).toEqual([]);
    expect(await compared(pair)).toEqual([]);
  });

  it('takes an extreme by what is on record of its event', async () => {
    const event = { event: 'flood', agents: ['works'], action: 'digging' };
    const count = saying('count', occurrence({ ...event, time: days('2030-01-11'), counts: [quantity(3, 'holes')] }));
    const claim = saying('record', {
      type: 'Extreme',
      event: 'flood',
      superlative: 'GREATEST',
      unit: 'holes',
      agents: ['works'],
      action: 'digging',
      targets: [],
      places: [],
      since: null,
    });
    const against = saying(
      'rival',
      occurrence({ agents: ['works'], action: 'digging', time: days('2030-01-03'), counts: [quantity(5, 'holes')] }),
    );
    expect(await compared({ claim, against }, count)).toEqual([['record', 'rival', null, 'CONTRADICTS', 'rival']]);
    expect(await compared({ claim, against })).toEqual([['record', 'rival', null, 'UNDETERMINED', 'rival']]);
  });

  it('finds nothing where the one does not bear on the other', async () => {
    const opinion = saying('opinion', { type: 'Judgement', kind: 'OPINION' });
    expect(await compared({ claim: opinion, against: HOLE })).toEqual([]);
    expect(await compared({ claim: HOLE, against: BOAST })).toEqual([]);
  });
});
