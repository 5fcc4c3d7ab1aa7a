import { describe, expect, it } from 'vitest';
import type { Claim, Concept, Entry, Extreme } from '../../../functions/domain/record.ts';
import { createVocabulary } from '../../../functions/domain/vocabulary.ts';
import { findAffected } from '../../../functions/operations/affected.ts';
import { compliance, dated, days, occurrence, quantity, saying, terms } from '../../support/build.ts';
import { aCommitment } from '../../support/entries.ts';
import { firstRevision } from '../../support/sample-entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

type ChangedParts = { readonly changed?: readonly Entry[]; readonly before?: readonly Claim[] };

/** What is affected on a record by these of its entries, and by claims that were on it before. */
async function affected(entries: readonly Entry[], { changed = [], before = [] }: ChangedParts) {
  const { derivations } = await seededStore(entries);
  const vocabulary = createVocabulary(entries.filter((entry): entry is Concept => entry.type === 'Concept'));
  const { claims, commitments } = await findAffected(derivations, vocabulary, {
    revisions: changed.map(firstRevision),
    before: { claims: before, vocabulary },
  });
  return [[...claims].toSorted(), [...commitments].toSorted()];
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

describe('findAffected', () => {
  it('is nothing where nothing changed', async () => {
    expect(await affected(townWith(ACCOUNT, BOAST, HOLE), {})).toEqual([[], []]);
  });

  it('is a claim alone where it bears on nothing', async () => {
    expect(await affected(townWith(ACCOUNT, BOAST, OPINION), { changed: [OPINION] })).toEqual([['opinion'], []]);
  });

  it('is what an occurrence bears on: what contradicts it, and through its terms a commitment', async () => {
    const entries = townWith(ACCOUNT, BOAST, HOLE, DENIAL, OPINION);
    expect(await affected(entries, { changed: [HOLE] })).toEqual([['boast', 'denial', 'hole'], ['pledge']]);
    expect(await affected(entries, { changed: [DENIAL] })).toEqual([['boast', 'denial', 'hole'], ['pledge']]);
  });

  it('goes on along contradictions to what is far from what changed', async () => {
    const lasting = days('2029-12-01', '2030-02-28', 'THROUGHOUT');
    const press = saying('press', occurrence({ denial: true, agents: ['press'], action: 'trenching', time: lasting }));
    const both = saying(
      'both',
      occurrence({ agents: ['press', 'works'], action: 'trenching', time: days('2030-01-11') }),
      { claimDate: dated('2030-01-12') },
    );
    const entries = townWith(ACCOUNT, BOAST, both, press, DENIAL, HOLE);
    expect(await affected(entries, { changed: [press] })).toEqual([
      ['boast', 'both', 'denial', 'hole', 'press'],
      ['pledge'],
    ]);
  });

  it('goes on from a claim that was first met as one merely left open', async () => {
    const told = (key: string, parts: Parameters<typeof occurrence>[0]) =>
      saying(key, occurrence({ event: 'flood', ...parts }));
    const changed = told('changed', { time: days('2030-01-01'), agents: [] });
    const middle = told('middle', { time: days('2030-01-09'), agents: ['press'] });
    const open = told('open', { agents: ['works'] });
    const far = saying('far', occurrence({ denial: true, agents: ['works'], event: null, time: null }));
    const entries = townWith(changed, middle, open, far);
    expect(await affected(entries, { changed: [changed] })).toEqual([['changed', 'far', 'middle', 'open'], []]);
  });

  it('is every claim of compliance where an account changes, and the other accounts', async () => {
    const other = saying('other', terms({ mode: 'DO' }));
    const elsewhere = saying('elsewhere', terms({ commitment: 'oath' }));
    const entries = townWith(aCommitment('oath'), ACCOUNT, other, elsewhere, BOAST, HOLE);
    expect(await affected(entries, { changed: [ACCOUNT] })).toEqual([['account', 'boast', 'other'], ['pledge']]);
  });

  it('is the status of a commitment whose only account is one no longer', async () => {
    const after = { ...ACCOUNT, statement: null };
    expect(await affected(townWith(after, BOAST), { changed: [after], before: [ACCOUNT] })).toEqual([
      ['account', 'boast'],
      ['pledge'],
    ]);
  });

  it('is what a claim bore on before it was revised', async () => {
    const after = { ...HOLE, statement: occurrence({ agents: ['press'], action: 'digging' }) };
    const entries = townWith(ACCOUNT, BOAST, after, DENIAL);
    expect(await affected(entries, { changed: [after] })).toEqual([['hole'], []]);
    expect(await affected(entries, { changed: [after], before: [HOLE] })).toEqual([
      ['boast', 'denial', 'hole'],
      ['pledge'],
    ]);
  });

  it('is a commitment that changed, and no claim: these depend on its accounts', async () => {
    const commitment = aCommitment('pledge');
    expect(await affected(townWith(BOAST, HOLE), { changed: [commitment] })).toEqual([[], ['pledge']]);
  });

  it('is what other claims of compliance are shown against', async () => {
    const broken = saying('broken', compliance({ status: 'BROKEN' }));
    expect(await affected(townWith(BOAST, broken), { changed: [broken] })).toEqual([['boast', 'broken'], []]);
  });

  it('is an extreme that a rival, or a claim of its own event, may exceed', async () => {
    const [own, other] = [trenches('own', 'flood', 5), trenches('other', 'storm', 4)];
    const entries = townWith(MOST, own, other);
    expect(await affected(entries, { changed: [other] })).toEqual([['most', 'other'], []]);
    expect(await affected(entries, { changed: [own] })).toEqual([['most', 'own'], []]);
    expect(await affected(entries, { changed: [MOST] })).toEqual([['most'], []]);
  });

  it('is an extreme whose event is contested by what changed', async () => {
    const [own, recount] = [trenches('own', 'flood', 5), trenches('recount', 'flood', 9)];
    const denial = saying('denial', occurrence({ denial: true, event: 'flood' }));
    const entries = townWith(MOST, own, recount, denial);
    expect(await affected(entries, { changed: [recount] })).toEqual([['denial', 'most', 'own', 'recount'], []]);
    expect(await affected(entries, { changed: [denial] })).toEqual([['denial', 'most', 'own', 'recount'], []]);
  });

  it('is what an editor set against a claim that changed, and on', async () => {
    const check = {
      type: 'EditorCheck',
      key: 'check',
      claim: 'opinion',
      against: 'hole',
      under: null,
      relation: 'CONTRADICTS',
      rationale: 'Seen.',
    } as const;
    const entries = townWith(HOLE, OPINION, check);
    expect(await affected(entries, { changed: [HOLE] })).toEqual([['hole', 'opinion'], []]);
    expect(await affected(entries, { changed: [OPINION] })).toEqual([['opinion'], []]);
  });
});
