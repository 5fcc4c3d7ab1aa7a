import { describe, expect, it } from 'vitest';
import type { Claim, Concept, EditorCheck, Entry, EntryType, Extreme } from '../../../functions/domain/record.ts';
import { createVocabulary } from '../../../functions/domain/vocabulary.ts';
import { affectedBySaying, affectedByStanding } from '../../../functions/operations/affected.ts';
import { compliance, days, occurrence, quantity, saying, terms } from '../../support/build.ts';
import { aCommitment } from '../../support/entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

/** What of a record is affected by some claims: keys of claims, and of commitments. */
async function affected(
  by: typeof affectedBySaying,
  entries: readonly Entry[],
  ...claims: readonly Claim[]
): Promise<readonly (readonly string[])[]> {
  const { derivations } = await seededStore(entries);
  const vocabulary = createVocabulary(entries.filter((entry): entry is Concept => entry.type === 'Concept'));
  const found = await by(
    derivations,
    claims.map((claim) => ({ claim, vocabulary })),
  );
  const keys = (type: EntryType): readonly string[] =>
    [...new Set(found.flatMap(({ ref }) => (ref.type === type ? [ref.key] : [])))].toSorted();
  return [keys('Claim'), keys('Commitment')];
}

const OPINION = saying('opinion', { type: 'Judgement', kind: 'OPINION' });
const EXTREME: Extreme = {
  type: 'Extreme',
  event: 'flood',
  superlative: 'GREATEST',
  unit: 'holes',
  agents: [],
  action: 'trenching',
  targets: [],
  places: [],
  since: null,
};
const MOST = saying('most', EXTREME);
const trenches = (key: string, event: string | null, count: number): Claim =>
  saying(key, occurrence({ event, action: 'trenching', time: days('2029-05-01'), counts: [quantity(count, 'holes')] }));
const CHECK: EditorCheck = {
  type: 'EditorCheck',
  key: 'check',
  claim: 'opinion',
  against: 'hole',
  under: null,
  relation: 'CONTRADICTS',
  rationale: 'Seen.',
};

describe('affectedBySaying', () => {
  it('is nothing where nothing is said, or what is said bears on nothing', async () => {
    const entries = townWith(ACCOUNT, BOAST, HOLE, OPINION);
    expect(await affected(affectedBySaying, entries)).toEqual([[], []]);
    expect(await affected(affectedBySaying, entries, OPINION)).toEqual([[], []]);
  });

  it('is what an occurrence bears on: what contradicts it, and through its terms a commitment', async () => {
    const entries = townWith(ACCOUNT, BOAST, HOLE, DENIAL, OPINION);
    expect(await affected(affectedBySaying, entries, HOLE)).toEqual([['boast', 'denial'], ['pledge']]);
    expect(await affected(affectedBySaying, entries, DENIAL)).toEqual([['boast', 'hole'], ['pledge']]);
  });

  it('is every claim of compliance where an account changes, and the other accounts', async () => {
    const other = saying('other', terms({ mode: 'DO' }));
    const elsewhere = saying('elsewhere', terms({ commitment: 'oath' }));
    const entries = townWith(aCommitment('oath'), ACCOUNT, other, elsewhere, BOAST, HOLE);
    expect(await affected(affectedBySaying, entries, ACCOUNT)).toEqual([['account', 'boast', 'other'], ['pledge']]);
  });

  it('is the status of a commitment whose only account is one no longer, and what was borne upon before', async () => {
    expect(await affected(affectedBySaying, townWith({ ...ACCOUNT, statement: null }, BOAST), ACCOUNT)).toEqual([
      ['boast'],
      ['pledge'],
    ]);
    const after = { ...HOLE, statement: occurrence({ agents: ['press'], action: 'digging' }) };
    const entries = townWith(ACCOUNT, BOAST, after, DENIAL);
    expect(await affected(affectedBySaying, entries, after)).toEqual([[], []]);
    expect(await affected(affectedBySaying, entries, HOLE)).toEqual([['boast', 'denial'], ['pledge']]);
  });

  it('is what other claims of compliance are shown against', async () => {
    const broken = saying('broken', compliance({ status: 'BROKEN' }));
    expect(await affected(affectedBySaying, townWith(BOAST, broken), broken)).toEqual([['boast', 'broken'], []]);
  });

  it('is an extreme that a rival, or a claim of its own event, may exceed', async () => {
    const [own, other] = [trenches('own', 'flood', 5), trenches('other', 'storm', 4)];
    const entries = townWith(MOST, own, other);
    expect(await affected(affectedBySaying, entries, other)).toEqual([['most', 'other'], []]);
    expect(await affected(affectedBySaying, entries, own)).toEqual([['most', 'own'], []]);
    expect(await affected(affectedBySaying, entries, MOST)).toEqual([[], []]);
  });

  it('is what an editor set against a claim', async () => {
    const entries = townWith(HOLE, OPINION, CHECK);
    expect(await affected(affectedBySaying, entries, HOLE)).toEqual([['opinion'], []]);
  });

  it('is what an editor checked under an account', async () => {
    const entries = townWith(ACCOUNT, HOLE, OPINION, { ...CHECK, under: 'account' });
    expect(await affected(affectedBySaying, entries, ACCOUNT)).toEqual([['account', 'opinion'], ['pledge']]);
  });
});

describe('affectedByStanding', () => {
  it('is what a claim contradicts or supports, and not what it leaves open', async () => {
    const told = (key: string, parts: Parameters<typeof occurrence>[0]): Claim =>
      saying(key, occurrence({ event: 'flood', ...parts }));
    const changed = told('changed', { time: days('2030-01-01'), agents: [] });
    const apart = told('apart', { time: days('2030-01-09'), agents: ['press'] });
    const open = told('open', { agents: ['works'] });
    const entries = townWith(changed, apart, open);
    expect(await affected(affectedBySaying, entries, changed)).toEqual([['apart', 'changed', 'open'], []]);
    expect((await affected(affectedByStanding, entries, changed))[0]).toContain('apart');
    expect((await affected(affectedByStanding, entries, changed))[0]).not.toContain('open');
  });

  it('is who is read by the accounts that it is held against', async () => {
    const entries = townWith(ACCOUNT, BOAST, HOLE, DENIAL);
    expect(await affected(affectedByStanding, entries, HOLE)).toEqual([['boast', 'denial'], ['pledge']]);
    expect(await affected(affectedByStanding, entries, ACCOUNT)).toEqual([['account', 'boast'], ['pledge']]);
  });

  it('is not what it is merely shown against', async () => {
    const broken = saying('broken', compliance({ status: 'BROKEN' }));
    expect(await affected(affectedByStanding, townWith(BOAST, broken), broken)).toEqual([[], []]);
  });

  it('is an extreme whatever it is to it, and what an editor set against it', async () => {
    const own = trenches('own', 'flood', 5);
    expect((await affected(affectedByStanding, townWith(MOST, own), own))[0]).toContain('most');
    expect(await affected(affectedByStanding, townWith(HOLE, OPINION, CHECK), HOLE)).toEqual([['opinion'], []]);
  });
});
