import { describe, expect, it } from 'vitest';
import type { Claim, Entry } from '../../../functions/domain/record.ts';
import type { Reader } from '../../../functions/operations/reader.ts';
import {
  readStatusTimeline,
  readVerdictTimeline,
  type Timeline,
} from '../../../functions/operations/verdict-timeline.ts';
import { compliance, dated, days, endOf, occurrence, quantity, saying, terms } from '../../support/build.ts';
import { claimPageOf, commitmentPageOf } from '../../support/derived.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

async function town(...claims: readonly Entry[]): Promise<Reader> {
  return { derivations: (await seededStore(townWith(...claims))).derivations, now: endOf('2031-01-01') };
}

/** The turns of a timeline in few words. */
function told<T>({ turns }: Timeline<T>, word: (value: T) => string): readonly unknown[] {
  return turns.map(({ moment, value, changedBy }) => [
    new Date(moment).toISOString().slice(0, 10),
    word(value),
    changedBy.map(({ key }) => key),
  ]);
}

async function verdicts(claim: string, ...claims: readonly Entry[]): Promise<readonly unknown[]> {
  const reader = await town(...claims);
  return told(await readVerdictTimeline(reader, await claimPageOf(reader, claim)), ({ rating }) => rating);
}

async function statuses(...claims: readonly Entry[]): Promise<readonly unknown[]> {
  const reader = await town(...claims);
  return told(await readStatusTimeline(reader, await commitmentPageOf(reader, 'pledge')), ({ value }) => value);
}

const madeOn = (day: string, claim: Claim): Claim => ({ ...claim, claimDate: dated(day) });

describe('readVerdictTimeline', () => {
  it('has each moment at which the verdict changes, and the claims that changed it', async () => {
    const vague = saying('vague', occurrence({ action: 'digging' }), { claimDate: dated('2030-01-14') });
    expect(await verdicts('boast', ACCOUNT, BOAST, HOLE, DENIAL, vague)).toEqual([
      ['2030-01-06', 'NOT_ENOUGH_EVIDENCE', []],
      ['2030-01-13', 'REFUTED', ['hole']],
      ['2030-01-23', 'CONFLICTING_EVIDENCE', ['denial']],
    ]);
  });

  it('names of what was said at one moment only what changes it by itself', async () => {
    const other = madeOn('2030-01-12', saying('other', occurrence({ action: 'digging' })));
    expect((await verdicts('boast', ACCOUNT, BOAST, HOLE, other)).at(-1)).toEqual(['2030-01-13', 'REFUTED', ['hole']]);
  });

  it('names all that was said at one moment where only several together change it', async () => {
    const event = { event: 'flood', agents: ['works'], action: 'digging' };
    const record = saying('record', {
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
    const count = saying('count', occurrence({ ...event, counts: [quantity(3, 'holes')] }));
    const day = saying('day', occurrence({ ...event, time: days('2030-01-11') }));
    const rival = saying(
      'rival',
      occurrence({
        agents: ['works'],
        action: 'digging',
        time: days('2030-01-03'),
        counts: [quantity(5, 'holes')],
      }),
    );
    const turns = await verdicts(
      'record',
      madeOn('2030-01-20', record),
      madeOn('2030-01-04', rival),
      madeOn('2030-01-12', count),
      madeOn('2030-01-12', day),
    );
    expect(turns).toEqual([
      ['2030-01-05', 'NOT_ENOUGH_EVIDENCE', []],
      ['2030-01-13', 'REFUTED', ['count', 'day']],
    ]);
  });

  it('turns where the accounts do, although no rating changes', async () => {
    const other = saying('other', terms({ window: days('2030-01-10', '2030-01-15') }), { claimant: 'press' });
    const turns = await verdicts('boast', ACCOUNT, BOAST, madeOn('2030-01-07', other));
    expect(turns).toEqual([
      ['2030-01-06', 'NOT_ENOUGH_EVIDENCE', []],
      ['2030-01-08', 'NOT_ENOUGH_EVIDENCE', ['other']],
    ]);
  });

  it('has no turn where nothing that is on record bears on the claim', async () => {
    const opinion = saying('opinion', { type: 'Judgement', kind: 'OPINION' });
    expect(await verdicts('opinion', opinion)).toEqual([]);
  });

  it('compares so much and says where there is more', async () => {
    const reader = await town(ACCOUNT, BOAST, HOLE, DENIAL);
    const page = await claimPageOf(reader, 'boast');
    const whole = await readVerdictTimeline(reader, page);
    expect([whole.turns.length, whole.limited]).toEqual([3, false]);
    const lengths = new Set<number>();
    for (let most = 0; most < 200; most += 2) {
      const { turns, limited } = await readVerdictTimeline(reader, page, { mostComparisons: most });
      expect(turns).toEqual(whole.turns.slice(0, turns.length));
      expect(limited || turns.length === whole.turns.length).toBe(true);
      lengths.add(turns.length);
    }
    expect(lengths).toEqual(new Set([0, 1, 2, 3]));
  });

  it('looks at so many moments and says where there are more', async () => {
    const others = ['2030-01-07', '2030-01-08', '2030-01-09'].map((day) =>
      saying(day, compliance({ status: 'BROKEN' }), { claimDate: dated(day) }),
    );
    const reader = await town(ACCOUNT, BOAST, ...others);
    const page = await claimPageOf(reader, 'boast');
    expect((await readVerdictTimeline(reader, page, { mostMoments: 4 })).limited).toBe(true);
    expect((await readVerdictTimeline(reader, page, { mostMoments: 5 })).limited).toBe(false);
  });
});

describe('readStatusTimeline', () => {
  it('has the moments at which claims change the status, and those at which a window closes', async () => {
    expect(await statuses(ACCOUNT, madeOn('2030-01-25', HOLE), BOAST)).toEqual([
      ['2030-01-06', 'PENDING', []],
      ['2030-01-21', 'NOT_ENOUGH_EVIDENCE', []],
      ['2030-01-26', 'BROKEN', ['hole']],
    ]);
  });

  it('blames no claim for the closing of a window, although it was made as the window closed', async () => {
    const vague = madeOn('2030-01-20', saying('vague', occurrence({ action: 'digging' })));
    expect(await statuses(ACCOUNT, vague)).toEqual([
      ['2030-01-06', 'PENDING', []],
      ['2030-01-21', 'NOT_ENOUGH_EVIDENCE', []],
    ]);
    expect(await statuses(ACCOUNT, vague, madeOn('2030-01-20', HOLE))).toEqual([
      ['2030-01-06', 'PENDING', []],
      ['2030-01-21', 'BROKEN', ['hole']],
    ]);
  });

  it('has no closing of what never closes', async () => {
    const open = { ...ACCOUNT, statement: terms() };
    expect(await statuses(open, HOLE)).toEqual([
      ['2030-01-06', 'PENDING', []],
      ['2030-01-13', 'BROKEN', ['hole']],
    ]);
  });

  it('looks at no closing of another commitment', async () => {
    const moot = saying('moot', terms({ commitment: 'other', window: days('2030-01-01') }));
    expect(await statuses(ACCOUNT, moot)).toEqual([
      ['2030-01-06', 'PENDING', []],
      ['2030-01-21', 'NOT_ENOUGH_EVIDENCE', []],
    ]);
  });

  it('looks at so many moments and says where there are more', async () => {
    const reader = await town(ACCOUNT, HOLE);
    const page = await commitmentPageOf(reader, 'pledge');
    expect(await readStatusTimeline(reader, page, { mostMoments: 1 })).toMatchObject({ turns: [{}], limited: true });
    expect((await readStatusTimeline(reader, page)).limited).toBe(false);
  });
});
