import { describe, expect, it } from 'vitest';
import type { Claim, EditorCheck, Entry } from '../../../functions/domain/record.ts';
import { keptUnder } from '../../../functions/domain/status.ts';
import { deriveVerdict } from '../../../functions/operations/derive-verdict.ts';
import { type Evidence, openEvidence } from '../../../functions/operations/evidence.ts';
import { dated, days, occurrence, saying, terms } from '../../support/build.ts';
import { aCommitment } from '../../support/entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

const made = (claim: string, against: string, parts: Partial<EditorCheck> = {}): EditorCheck => ({
  type: 'EditorCheck',
  key: `${claim} ${against}`,
  claim,
  against,
  under: null,
  relation: 'UNDETERMINED',
  rationale: 'Nobody saw it.',
  ...parts,
});

async function evidenceOn(entries: readonly Entry[], ...checks: readonly EditorCheck[]): Promise<Evidence> {
  const { derivations } = await seededStore([...entries, ...checks]);
  return openEvidence(derivations, null);
}
/** The checks on a claim: against what, under what, what they find, and who made them. */
const checksOn = async (evidence: Evidence, claim: Claim) =>
  (await evidence.checksOn([claim])).checks.map(({ against, under, relation, rule, rationale }) => [
    against.key,
    under?.key ?? null,
    relation,
    rationale ?? rule.name,
  ]);
const ratingOn = async (evidence: Evidence, claim: Claim) => (await deriveVerdict(evidence, claim)).verdict.rating;

describe("editors' checks in evidence", () => {
  it('stand beside those of the rules, and outrank them', async () => {
    const evidence = await evidenceOn(townWith(ACCOUNT, BOAST, HOLE), made('boast', 'hole'));
    expect(await checksOn(evidence, BOAST)).toEqual([
      ['hole', 'account', 'CONTRADICTS', 'breach'],
      ['hole', null, 'UNDETERMINED', 'Nobody saw it.'],
    ]);
    expect(await ratingOn(evidence, BOAST)).toBe('NOT_ENOUGH_EVIDENCE');
  });

  it('hold only in the direction in which they were made', async () => {
    const check = made('hole', 'boast', { relation: 'CONTRADICTS' });
    const evidence = await evidenceOn(townWith(ACCOUNT, BOAST, HOLE), check);
    expect(await checksOn(evidence, HOLE)).toEqual([['boast', null, 'CONTRADICTS', 'Nobody saw it.']]);
    expect(await checksOn(evidence, BOAST)).toEqual([['hole', 'account', 'CONTRADICTS', 'breach']]);
  });

  it('hold between claims that no rule compares, and leave a judgement uncheckable', async () => {
    const opinion = saying('opinion', { type: 'Judgement', kind: 'OPINION' });
    const evidence = await evidenceOn(townWith(opinion, HOLE), made('opinion', 'hole', { relation: 'CONTRADICTS' }));
    expect(await checksOn(evidence, opinion)).toEqual([['hole', null, 'CONTRADICTS', 'Nobody saw it.']]);
    expect(await ratingOn(evidence, opinion)).toBe('UNCHECKABLE');
  });

  it('are made under an account by whichever of the equal claims is named', async () => {
    const same = { ...ACCOUNT, key: 'same', claimDate: dated('2030-01-06'), claimant: 'press' };
    const check = made('boast', 'hole', { under: 'same', relation: 'SUPPORTS' });
    const evidence = await evidenceOn(townWith(ACCOUNT, same, BOAST, HOLE), check);
    expect(await checksOn(evidence, BOAST)).toEqual([
      ['hole', 'account', 'CONTRADICTS', 'breach'],
      ['hole', 'account', 'SUPPORTS', 'Nobody saw it.'],
    ]);
    expect(await ratingOn(evidence, BOAST)).toBe('SUPPORTED');
  });

  it.each([
    ['an account that is not read', { under: 'dropped' }],
    ['what is no account', { under: 'denial' }],
    ['an account that is not on the record', { under: 'nothing' }],
    ['a claim that is deprecated', { against: 'lie' }],
    ['a claim that is not on the record', { against: 'nothing' }],
  ])('do not count under or against %s', async (_, parts) => {
    const dropped = { ...ACCOUNT, key: 'dropped', rank: 'DEPRECATED' as const };
    const lie = saying('lie', null, { rank: 'DEPRECATED' });
    const evidence = await evidenceOn(townWith(ACCOUNT, dropped, lie, HOLE, DENIAL), made('denial', 'hole', parts));
    expect(await checksOn(evidence, DENIAL)).toEqual([['hole', null, 'CONTRADICTS', 'denial-against-occurrence']]);
  });

  it('may hold under the account of another commitment, by which the claim then is read too', async () => {
    const oath = saying('oath', terms({ commitment: 'oath' }));
    const check = made('hole', 'denial', { under: 'oath', relation: 'CONTRADICTS' });
    const evidence = await evidenceOn(townWith(aCommitment('oath'), ACCOUNT, oath, HOLE, DENIAL), check);
    const read = [[{ under: oath, claims: [oath] }]];
    expect((await evidence.gather(HOLE)).accounts).toEqual(read);
    const own = { under: ACCOUNT, claims: [ACCOUNT] };
    expect((await evidence.gatherUnder(keptUnder(own), own)).accounts).toEqual([...read, [own]]);
  });

  it('decide which accounts there are only as far as they hold whichever account one takes', async () => {
    const other = saying('other', terms({ mode: 'DO' }), { claimDate: dated('2030-01-08') });
    const read = async (parts: Partial<EditorCheck>) => {
      const check = made('account', 'hole', { relation: 'CONTRADICTS', ...parts });
      const { accounts } = await (await evidenceOn(townWith(ACCOUNT, other, HOLE), check)).accountsOf('pledge');
      return accounts.map(({ under }) => under.key);
    };
    expect(await read({})).toEqual(['other']);
    expect(await read({ under: 'other' })).toEqual(['account', 'other']);
  });

  it('may set a claim of an event against its extreme, and the way ends', async () => {
    const most = saying('most', {
      type: 'Extreme',
      event: 'flood',
      superlative: 'FIRST',
      unit: null,
      agents: [],
      action: null,
      targets: [],
      places: [],
      since: null,
    });
    const of = saying('of', occurrence({ event: 'flood', agents: ['press'], time: days('2030-01-11') }));
    const evidence = await evidenceOn(townWith(most, of), made('of', 'most', { relation: 'CONTRADICTS' }));
    expect(await ratingOn(evidence, of)).toBe('REFUTED');
    expect(await evidence.eventOf(most)).toEqual({ count: null, time: null });
    expect(await ratingOn(evidence, most)).toBe('NOT_ENOUGH_EVIDENCE');
  });

  it('outrank the rules wherever the pair matters, not only on the page of the claim that they check', async () => {
    const evidence = await evidenceOn(townWith(ACCOUNT, BOAST, HOLE, DENIAL), made('hole', 'denial'));
    expect(await ratingOn(evidence, HOLE)).toBe('NOT_ENOUGH_EVIDENCE');
    expect(await ratingOn(evidence, BOAST)).toBe('REFUTED');
  });
});
