import { describe, expect, it } from 'vitest';
import type { Check } from '../../../functions/domain/check.ts';
import type { Entry } from '../../../functions/domain/record.ts';
import { type Derived, deriveVerdict, deriveVerdictToKeep } from '../../../functions/operations/derive-verdict.ts';
import { openEvidence } from '../../../functions/operations/evidence.ts';
import { compliance, dated, days, occurrence, saying, startOf, terms } from '../../support/build.ts';
import { claimPageOf } from '../../support/derived.ts';
import { aConcept } from '../../support/entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

async function derive(key: string, entries: readonly Entry[], asOf: number | null = null): Promise<Derived> {
  const store = await seededStore(entries);
  return deriveVerdict(await openEvidence(store.derivations, asOf), (await claimPageOf(store, key)).claim);
}
const outline = ({ checks }: Derived): readonly unknown[] =>
  checks.map(({ item: { against, under, relation } }) => [relation, under?.key ?? null, against.key]);

const BREACH: Check = {
  id: expect.stringMatching(/^[\w-]+$/),
  claim: 'boast',
  against: { key: 'hole', text: 'Claim hole.', claimant: 'press' },
  under: { key: 'account', text: 'Claim account.', claimant: 'mayor' },
  relation: 'CONTRADICTS',
  rule: { name: 'breach', version: 1 },
  rationale: null,
  comparisons: [
    { dimension: 'PARTY', role: 'SCOPE', result: 'MATCH', claimed: 'mayor', found: 'mayor', note: null, unit: null },
    { dimension: 'AGENT', role: 'SCOPE', result: 'MATCH', claimed: 'mayor', found: 'works', note: null, unit: null },
    {
      dimension: 'ACTION',
      role: 'SCOPE',
      result: 'MATCH',
      claimed: 'digging',
      found: 'digging',
      note: null,
      unit: null,
    },
    {
      dimension: 'TIME',
      role: 'SCOPE',
      result: 'MATCH',
      claimed: '10 to 20 January 2030',
      found: '11 January 2030',
      note: null,
      unit: null,
    },
  ],
};

describe('deriveVerdict', () => {
  it('is what the checks on record make of a claim, and gives these', async () => {
    const explanation =
      'Under the terms that mayor, who makes this claim, gave (10 to 20 January 2030): refuted by what press says: “Claim hole”.';
    const derived = await derive('boast', townWith(ACCOUNT, BOAST, HOLE));
    expect(derived).toEqual({
      verdict: {
        standing: 'FALLEN',
        rating: 'REFUTED',
        explanation,
        readings: [
          {
            accounts: [{ key: 'account', text: 'Claim account.', claimant: 'mayor' }],
            claimantsOwn: true,
            standing: 'FALLEN',
            rating: 'REFUTED',
            explanation,
            decidedBy: [derived.checks[0]?.item.id],
          },
        ],
        decidedBy: [BREACH],
        decidingCount: 1,
        limit: null,
      },
      checks: [{ position: expect.any(String), item: BREACH }],
    });
  });

  it('leaves a claim that nothing bears on as it is', async () => {
    const { verdict, checks } = await derive('hole', townWith(HOLE));
    expect([verdict.standing, verdict.rating, verdict.readings.length, checks]).toEqual([
      'UNOPPOSED',
      'NOT_ENOUGH_EVIDENCE',
      1,
      [],
    ]);
  });

  it.each([
    ['no statement', saying('odd', null), 'NOT_ENOUGH_EVIDENCE'],
    ['a judgement', saying('odd', { type: 'Judgement', kind: 'MOTIVE' }), 'UNCHECKABLE'],
    ['a commitment without accounts', saying('odd', compliance({ commitment: 'oath' })), 'NOT_ENOUGH_EVIDENCE'],
  ])('rates a claim with %s', async (_, claim, rating) => {
    const { verdict, checks } = await derive('odd', townWith(claim));
    expect([verdict.rating, checks]).toEqual([rating, []]);
  });

  it('goes on along contradictions, and shows only the checks on the claim itself', async () => {
    const contested = await derive('boast', townWith(ACCOUNT, BOAST, HOLE, DENIAL));
    expect(contested.verdict.rating).toBe('CONFLICTING_EVIDENCE');
    expect(outline(contested)).toEqual([
      ['CONTRADICTS', 'account', 'hole'],
      ['SUPPORTS', 'account', 'denial'],
    ]);
  });

  it('takes a denial that is preferred over what it denies', async () => {
    const { verdict } = await derive('boast', townWith(ACCOUNT, BOAST, HOLE, { ...DENIAL, rank: 'PREFERRED' }));
    expect([verdict.rating, verdict.decidedBy.map(({ against }) => against.key)]).toEqual(['SUPPORTED', ['denial']]);
  });

  it('does not count what is deprecated, and still rates it', async () => {
    const entries = townWith(ACCOUNT, BOAST, DENIAL, { ...HOLE, rank: 'DEPRECATED' });
    expect((await derive('boast', entries)).verdict.rating).toBe('SUPPORTED');
    expect((await derive('denial', entries)).checks).toEqual([]);
    const { verdict } = await derive('hole', entries);
    expect([verdict.rating, verdict.decidedBy.map(({ against }) => against.key)]).toEqual(['REFUTED', ['denial']]);
  });

  it('counts only what was said by a day, and rates a claim that was not yet made', async () => {
    const entries = townWith(ACCOUNT, BOAST, HOLE, DENIAL);
    const ratingAsOf = async (key: string, day: string) => (await derive(key, entries, startOf(day))).verdict.rating;
    expect(await ratingAsOf('boast', '2030-01-12')).toBe('NOT_ENOUGH_EVIDENCE');
    expect(await ratingAsOf('boast', '2030-01-13')).toBe('REFUTED');
    expect(await ratingAsOf('boast', '2030-01-22')).toBe('REFUTED');
    expect(await ratingAsOf('boast', '2030-01-23')).toBe('CONFLICTING_EVIDENCE');
    expect(await ratingAsOf('denial', '2030-01-13')).toBe('REFUTED');
    expect(await ratingAsOf('hole', '2030-01-13')).toBe('NOT_ENOUGH_EVIDENCE');
  });

  it('orders checks by what they find, then by account, then the latest and the key', async () => {
    const dug = (key: string, day: string, parts: Parameters<typeof occurrence>[0] = {}) =>
      saying(key, occurrence({ agents: ['works'], action: 'digging', time: days('2030-01-11'), ...parts }), {
        claimant: 'press',
        claimDate: dated(day),
      });
    const shorter = saying('shorter', terms({ window: days('2030-01-10', '2030-01-12') }), {
      claimDate: dated('2030-01-06'),
      claimant: 'press',
    });
    const derived = await derive(
      'boast',
      townWith(
        ACCOUNT,
        shorter,
        BOAST,
        dug('late', '2030-01-15'),
        dug('b', '2030-01-12'),
        dug('a', '2030-01-12'),
        dug('vague', '2030-01-12', { time: days('2030-01-12', '2030-01-13') }),
        saying('broken', compliance({ status: 'BROKEN' }), { claimant: 'press' }),
      ),
    );
    expect(outline(derived)).toEqual([
      ['CONTRADICTS', null, 'broken'],
      ['CONTRADICTS', 'account', 'late'],
      ['CONTRADICTS', 'account', 'a'],
      ['CONTRADICTS', 'account', 'b'],
      ['CONTRADICTS', 'account', 'vague'],
      ['CONTRADICTS', 'shorter', 'late'],
      ['CONTRADICTS', 'shorter', 'a'],
      ['CONTRADICTS', 'shorter', 'b'],
      ['UNDETERMINED', 'shorter', 'vague'],
    ]);
  });

  it('has in the order of their names what two rules find of one claim', async () => {
    const done = occurrence({ agents: ['works'], action: 'refilling', time: days('2030-01-22', '2030-01-23') });
    const derived = await derive(
      'boast',
      townWith(
        aConcept('refilling', { kind: 'ACTION', broader: ['filling', 'digging'] }),
        saying('to-fill', terms({ mode: 'DO', action: 'filling', window: days('2030-01-10', '2030-01-20') })),
        BOAST,
        saying('both', done, { claimant: 'press' }),
      ),
    );
    expect(derived.checks.map(({ item: { rule, relation } }) => [rule?.name, relation])).toEqual([
      ['fulfilment', 'CONTRADICTS'],
      ['goes-on-after-deadline', 'CONTRADICTS'],
    ]);
  });
});

describe('deriveVerdictToKeep', () => {
  it('is the same, with what others may depend on and whose words it says', async () => {
    const store = await seededStore(townWith(ACCOUNT, BOAST, HOLE));
    const { claim } = await claimPageOf(store, 'boast');
    const evidence = await openEvidence(store.derivations, null);
    expect(await deriveVerdictToKeep(evidence, claim)).toEqual({
      ...(await deriveVerdict(evidence, claim)),
      effect: '[[["account"],["FALLS","FALLS","FALLS"]]]',
      quotes: [
        ['Claim', 'account'],
        ['Claim', 'boast'],
        ['Claim', 'hole'],
        ['Concept', 'digging'],
        ['Concept', 'mayor'],
        ['Concept', 'press'],
        ['Concept', 'works'],
      ].map(([type, key]) => ({ type, key, number: 1 })),
    });
  });
});
