import { describe, expect, it } from 'vitest';
import type { Claim, EditorCheck, Entry } from '../../../functions/domain/record.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { dated, days, figure, occurrence, quantity, saying, startOf, terms } from '../../support/build.ts';
import { append, claimPageOf, commitmentPageOf, write } from '../../support/derived.ts';
import { aCommitment, aConcept } from '../../support/entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

const NOW = startOf('2030-02-01');
const town = (...claims: readonly Entry[]): Promise<Store> => seededStore(townWith(...claims), NOW);
const ratingOf = async (store: Store, key: string) => (await claimPageOf(store, key)).verdict?.value.rating;
const wordsOf = async (store: Store, key: string) => (await claimPageOf(store, key)).verdict?.value.explanation;
const statusOf = async (store: Store, key: string = 'pledge') =>
  (await commitmentPageOf(store, key)).status?.value.value;

describe('project, after a revision', () => {
  const trench = (parts: Partial<Claim> = {}): Claim =>
    saying('trench', occurrence({ agents: ['works'], action: 'trenching', time: days('2030-01-11') }), {
      claimant: 'press',
      ...parts,
    });

  it('frees what a claim no longer bears on, and what that in turn contradicts', async () => {
    const store = await town(ACCOUNT, BOAST, HOLE, DENIAL);
    expect([await ratingOf(store, 'boast'), await ratingOf(store, 'hole')]).toEqual(
      Array(2).fill('CONFLICTING_EVIDENCE'),
    );
    await write(store, [{ ...DENIAL, statement: null }], NOW);
    expect(await ratingOf(store, 'hole')).toBe('NOT_ENOUGH_EVIDENCE');
    expect([await ratingOf(store, 'boast'), await statusOf(store)]).toEqual(['REFUTED', 'BROKEN']);
    await write(store, [{ ...HOLE, rank: 'DEPRECATED' }], NOW);
    expect([await ratingOf(store, 'boast'), await statusOf(store)]).toEqual([
      'NOT_ENOUGH_EVIDENCE',
      'NOT_ENOUGH_EVIDENCE',
    ]);
  });

  it('leaves a commitment without terms when its only account becomes one of another', async () => {
    const store = await seededStore(townWith(aCommitment('oath'), ACCOUNT, HOLE, BOAST), NOW);
    expect([await statusOf(store), await statusOf(store, 'oath')]).toEqual(['BROKEN', 'NOT_ENOUGH_EVIDENCE']);
    await write(store, [{ ...ACCOUNT, statement: terms({ commitment: 'oath' }) }], NOW);
    expect([await statusOf(store), await statusOf(store, 'oath')]).toEqual(['NOT_ENOUGH_EVIDENCE', 'BROKEN']);
    expect(await ratingOf(store, 'boast')).toBe('NOT_ENOUGH_EVIDENCE');
  });

  it('finds claims by what their concepts have come to lie below, and no longer by what they did', async () => {
    const store = await town(ACCOUNT, BOAST, trench());
    expect(await ratingOf(store, 'boast')).toBe('REFUTED');
    await write(store, [aConcept('trenching', { kind: 'ACTION' })], NOW);
    expect(await ratingOf(store, 'boast')).toBe('NOT_ENOUGH_EVIDENCE');
    await write(store, [aConcept('trenching', { kind: 'ACTION', broader: ['digging'] }), trench()], NOW);
    expect(await ratingOf(store, 'boast')).toBe('REFUTED');
  });

  it('opens what two concepts come to share, though claims name neither of those revised', async () => {
    const store = await town(
      aConcept('planting', { kind: 'ACTION' }),
      aConcept('bedding', { kind: 'ACTION' }),
      ACCOUNT,
      BOAST,
      saying('planted', occurrence({ agents: ['works'], action: 'planting', time: days('2030-01-11') })),
    );
    expect((await claimPageOf(store, 'boast')).checks.items).toEqual([]);
    await write(store, [aConcept('bedding', { kind: 'ACTION', broader: ['planting', 'digging'] })], NOW);
    expect((await claimPageOf(store, 'boast')).checks.items).toMatchObject([{ item: { relation: 'UNDETERMINED' } }]);
  });

  it('follows what an action comes to end', async () => {
    const toFill = saying(
      'to-fill',
      terms({ mode: 'DO', action: 'filling', window: days('2030-01-10', '2030-01-20') }),
    );
    const goesOn = saying('goes-on', occurrence({ action: 'digging', time: days('2030-01-22') }));
    const idle = aConcept('filling', { kind: 'ACTION' });
    const store = await town(idle, toFill, BOAST, goesOn);
    expect(await statusOf(store)).toBe('NOT_ENOUGH_EVIDENCE');
    await write(store, [{ ...idle, ends: ['digging'] }], NOW);
    expect(await statusOf(store)).toBe('BROKEN');
    await write(store, [idle], NOW);
    expect(await statusOf(store)).toBe('NOT_ENOUGH_EVIDENCE');
  });

  it('calls claimants and actions by their new names', async () => {
    const store = await town(ACCOUNT, BOAST, HOLE);
    expect(await wordsOf(store, 'boast')).toContain('refuted by what press says');
    await write(store, [aConcept('press', { prefLabel: { en: 'the press' } })], NOW);
    expect(await wordsOf(store, 'boast')).toContain('refuted by what the press says');
    await write(store, [aConcept('mayor', { prefLabel: { en: 'the mayor' } })], NOW);
    expect(await wordsOf(store, 'boast')).toContain('the terms that the mayor, who makes this claim, gave');
  });

  it('follows an editor’s check, also to another claim', async () => {
    const opinion = saying('opinion', { type: 'Judgement', kind: 'OPINION' });
    const check: EditorCheck = {
      type: 'EditorCheck',
      key: 'check',
      claim: 'hole',
      against: 'opinion',
      under: null,
      relation: 'CONTRADICTS',
      rationale: 'Nobody saw it.',
    };
    const store = await town(ACCOUNT, BOAST, HOLE, opinion);
    await write(store, [check], NOW);
    expect([await ratingOf(store, 'hole'), await ratingOf(store, 'boast')]).toEqual(['REFUTED', 'NOT_ENOUGH_EVIDENCE']);
    await write(store, [{ ...check, claim: 'account' }], NOW);
    expect([await ratingOf(store, 'hole'), await statusOf(store)]).toEqual([
      'NOT_ENOUGH_EVIDENCE',
      'NOT_ENOUGH_EVIDENCE',
    ]);
    await write(
      store,
      [
        { ...check, claim: 'account' },
        { ...opinion, rank: 'DEPRECATED' },
      ],
      NOW,
    );
    expect([await ratingOf(store, 'boast'), await statusOf(store)]).toEqual(['REFUTED', 'BROKEN']);
  });

  it('reads by a new account what an editor checked under another of the same commitment', async () => {
    const oath = saying('oath', terms({ commitment: 'oath' }));
    const check: EditorCheck = {
      type: 'EditorCheck',
      key: 'check',
      claim: 'hole',
      against: 'denial',
      under: 'oath',
      relation: 'CONTRADICTS',
      rationale: 'By the oath it was none.',
    };
    const store = await town(aCommitment('oath'), oath, HOLE, DENIAL, check);
    const readings = async () =>
      (await claimPageOf(store, 'hole')).verdict?.value.readings.map(({ accounts }) => accounts.map(({ key }) => key));
    expect(await readings()).toEqual([['oath']]);
    await write(store, [saying('other', terms({ commitment: 'oath', action: 'trenching' }))], NOW);
    expect(await readings()).toEqual([['oath'], ['other']]);
  });

  it('weighs an extreme anew when the count of its event is contested, and when it is not any more', async () => {
    const counted = (key: string, event: string, [day, value]: readonly [string, number]): Claim =>
      saying(key, occurrence({ event, action: 'digging', time: days(day), counts: [quantity(value, 'holes')] }), {
        claimant: key,
        claimDate: dated('2030-01-30'),
      });
    const most = saying('most', {
      type: 'Extreme',
      event: 'flood',
      superlative: 'GREATEST',
      unit: 'holes',
      agents: [],
      action: 'digging',
      targets: [],
      places: [],
      since: null,
    });
    const rival = counted('rival', 'storm', ['2030-01-05', 7]);
    const store = await town(most, counted('own', 'flood', ['2030-01-09', 6]), rival);
    expect(await ratingOf(store, 'most')).toBe('REFUTED');
    const recount = counted('recount', 'flood', ['2030-01-09', 8]);
    await write(store, [recount], NOW);
    expect(await ratingOf(store, 'most')).toBe('NOT_ENOUGH_EVIDENCE');
    await write(store, [{ ...recount, rank: 'PREFERRED' }], NOW);
    expect(await wordsOf(store, 'most')).toBe('Nothing on record exceeds it: 1 other was compared.');
    await write(store, [{ ...recount, rank: 'DEPRECATED' }], NOW);
    expect(await ratingOf(store, 'most')).toBe('REFUTED');
  });

  it('derives every claim that names a concept, also more than one part of a list holds', async () => {
    const figures = Array.from({ length: 101 }, (_, number) =>
      saying(`figure-${number}`, figure({ subject: 'trenching', property: `of-${number}` })),
    );
    const store = await town(...figures);
    await append(
      store,
      figures.map((each) => ({ ...each, text: 'Revised.' })),
    );
    await write(store, [aConcept('trenching', { kind: 'ACTION' })], NOW);
    const pages = await Promise.all(figures.map(({ key }) => claimPageOf(store, key)));
    expect(new Set(pages.map(({ claim, head }) => `${claim.text} ${head?.number}`))).toEqual(new Set(['Revised. 2']));
  });
});
