import { describe, expect, it } from 'vitest';
import type { Claim, Entry, Extreme } from '../../../functions/domain/record.ts';
import { keptUnder } from '../../../functions/domain/status.ts';
import { BOUNDS, type Bounds } from '../../../functions/operations/bounds.ts';
import { type Evidence, type Gathered, openEvidence } from '../../../functions/operations/evidence.ts';
import { compliance, dated, days, occurrence, quantity, saying, startOf, terms } from '../../support/build.ts';
import { aCommitment, aConcept } from '../../support/entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

type At = Partial<Bounds> & { readonly asOf?: number };

async function evidenceOn(entries: readonly Entry[], { asOf, ...given }: At = {}): Promise<Evidence> {
  const bounds = { ...BOUNDS, ...given };
  return openEvidence((await seededStore(entries)).derivations, asOf ?? null, { bounds });
}
const pairs = ({ checks }: Gathered): readonly string[] =>
  checks.map(({ claim, against, under }) => `${claim.key} ${against.key}${under ? ` ${under.key}` : ''}`).toSorted();
const accounts = async (entries: readonly Entry[], at: At = {}) => {
  const read = await (await evidenceOn(entries, at)).accountsOf('pledge');
  return read.accounts.map(({ under, claims }) => [under.key, claims.map(({ key }) => key)]);
};

/** The town digs in the market on one day; others say when and how often. */
const digging = (key: string, day: string, parts: Partial<Claim> = {}): Claim =>
  saying(key, occurrence({ event: 'flood', agents: ['works'], action: 'digging', time: days(day) }), {
    claimDate: dated('2030-01-12'),
    claimant: key,
    ...parts,
  });
const ended = (key: string, parts: Partial<Claim> = {}): Claim =>
  saying(key, terms({ window: days('2030-01-10') }), { claimDate: dated('2030-01-07'), claimant: 'press', ...parts });

describe('gather', () => {
  it('finds what bears on a claim, and what contradicts that, both ways and on', async () => {
    const entries = townWith(ACCOUNT, BOAST, HOLE, DENIAL, saying('alone', occurrence({ agents: ['press'] })));
    const evidence = await evidenceOn(entries);
    expect(pairs(await evidence.gather(BOAST))).toEqual([
      'boast denial account',
      'boast hole account',
      'denial hole',
      'hole denial',
    ]);
    expect(pairs(await evidence.gather(HOLE))).toEqual(['denial hole', 'hole denial']);
  });

  it('finds what contradicts a claim that supports, and not what supports one that contradicts', async () => {
    const same = digging('same', '2030-01-11');
    const other = digging('other', '2030-01-11');
    const apart = digging('apart', '2030-01-14');
    const evidence = await evidenceOn(townWith(same, other, apart));
    expect(pairs(await evidence.gather(same))).toEqual([
      'apart other',
      'apart same',
      'other apart',
      'same apart',
      'same other',
    ]);
  });

  it('compares under every account that is read, and names these', async () => {
    const evidence = await evidenceOn(townWith(ACCOUNT, ended('ended'), BOAST, HOLE));
    const { checks, accounts: read, limit } = await evidence.gather(BOAST);
    expect(checks.map(({ under, relation }) => [under?.key, relation])).toEqual([
      ['account', 'CONTRADICTS'],
      ['ended', null],
    ]);
    expect(read.map((each) => each.map(({ under }) => under.key))).toEqual([['account', 'ended']]);
    expect(limit).toBeNull();
  });

  it('names the accounts of a commitment that nothing bears on, and none for other claims', async () => {
    const evidence = await evidenceOn(townWith(ACCOUNT, BOAST, HOLE));
    const none = saying('none', compliance({ commitment: 'oath' }));
    expect(await evidence.gather(none)).toEqual({ checks: [], accounts: [[]], limit: null });
    expect(await evidence.gather(HOLE)).toEqual({ checks: [], accounts: [], limit: null });
    expect(await evidence.gather(saying('silent', null))).toEqual({ checks: [], accounts: [], limit: null });
  });

  it('leaves out what is deprecated, and checks it all the same when it is asked about', async () => {
    const evidence = await evidenceOn(townWith(ACCOUNT, BOAST, { ...HOLE, rank: 'DEPRECATED' }, DENIAL));
    expect(pairs(await evidence.gather(BOAST))).toEqual(['boast denial account']);
    expect(pairs(await evidence.gather({ ...HOLE, rank: 'DEPRECATED' }))).toEqual(['hole denial']);
  });

  it('leaves out what was not certainly said by a moment', async () => {
    const entries = townWith(ACCOUNT, BOAST, HOLE, DENIAL);
    const asOf = async (moment: number, claim: Claim) =>
      pairs(await (await evidenceOn(entries, { asOf: moment })).gather(claim));
    const morning = startOf('2030-01-13');
    expect(await asOf(morning, BOAST)).toEqual(['boast hole account']);
    expect(await asOf(morning - 1, BOAST)).toEqual([]);
    expect(await asOf(morning, DENIAL)).toEqual(['denial hole']);
    expect(await asOf(startOf('2030-01-05'), BOAST)).toEqual([]);
  });

  it('says when more bears on a claim than it takes in', async () => {
    const holes = ['a', 'b', 'c'].map((key) => ({ ...HOLE, key }));
    const bounded = async (mostClaims: number) =>
      (await (await evidenceOn(townWith(ACCOUNT, BOAST, ...holes), { mostClaims })).gather(BOAST)).limit;
    expect(await bounded(4)).toBeNull();
    expect(await bounded(3)).toBe('TOO_MANY_CLAIMS');
    expect(await bounded(0)).toBe('TOO_MANY_CLAIMS');
  });

  it('bounds each gathering by itself', async () => {
    const evidence = await evidenceOn(townWith(digging('a', '2030-01-11'), digging('b', '2030-01-12'), HOLE, DENIAL), {
      mostClaims: 4,
    });
    for (const claim of [DENIAL, HOLE, DENIAL]) expect((await evidence.gather(claim)).limit).toBeNull();
  });
});

describe('gatherUnder', () => {
  it('takes one account of the claim’s own commitment', async () => {
    const evidence = await evidenceOn(townWith(ACCOUNT, ended('ended'), HOLE));
    const [, account] = (await evidence.accountsOf('pledge')).accounts;
    const under = account && (await evidence.gatherUnder(keptUnder(account), account));
    expect(under?.accounts).toEqual([[account]]);
    expect(under?.checks).toEqual([]);
  });
});

describe('checksOn', () => {
  it('finds what bears on a claim and goes no further', async () => {
    const evidence = await evidenceOn(townWith(ACCOUNT, BOAST, HOLE, DENIAL));
    const { checks } = await evidence.checksOn([BOAST]);
    expect(checks.map(({ against, relation }) => `${against.key} ${relation}`).toSorted()).toEqual([
      'denial SUPPORTS',
      'hole CONTRADICTS',
    ]);
  });
});

describe('accountsOf', () => {
  it('gives those of one commitment, the earliest first, equal ones as one', async () => {
    const other = saying('other', terms({ commitment: 'oath' }));
    const same = ended('same', { claimDate: dated('2030-01-09') });
    expect(await accounts(townWith(aCommitment('oath'), other, same, ended('ended'), ACCOUNT))).toEqual([
      ['account', ['account']],
      ['ended', ['ended', 'same']],
    ]);
  });

  it('gives none where there is none', async () => {
    expect(await accounts(townWith(BOAST))).toEqual([]);
  });

  it('gives contested ones, and leaves out one that has fallen', async () => {
    const opposite = saying('opposite', terms({ mode: 'DO', window: days('2030-01-10', '2030-01-20') }));
    expect(await accounts(townWith(ACCOUNT, opposite))).toEqual([
      ['opposite', ['opposite']],
      ['account', ['account']],
    ]);
    const meant = { ...opposite, rank: 'PREFERRED' as const };
    expect(await accounts(townWith(ACCOUNT, meant))).toEqual([['opposite', ['opposite']]]);
  });

  it('gives those alone that an editor prefers, and none that is deprecated', async () => {
    expect(await accounts(townWith(ACCOUNT, ended('ended', { rank: 'PREFERRED' })))).toEqual([['ended', ['ended']]]);
    expect(await accounts(townWith(ACCOUNT, ended('ended', { rank: 'DEPRECATED' })))).toEqual([
      ['account', ['account']],
    ]);
  });

  it('gives those that were known at a moment', async () => {
    const entries = townWith(ACCOUNT, ended('ended'));
    expect(await accounts(entries, { asOf: startOf('2030-01-05') })).toEqual([]);
    expect(await accounts(entries, { asOf: startOf('2030-01-06') })).toEqual([['account', ['account']]]);
  });

  it('says when there are more than it takes in', async () => {
    const evidence = await evidenceOn(townWith(ACCOUNT, ended('ended')), { mostClaims: 1 });
    expect((await evidence.accountsOf('pledge')).limit).toBe('TOO_MANY_CLAIMS');
    expect((await evidence.gather(BOAST)).limit).toBe('TOO_MANY_CLAIMS');
  });
});

describe('eventOf', () => {
  const extreme: Extreme = {
    type: 'Extreme',
    event: 'flood',
    superlative: 'GREATEST',
    unit: 'holes',
    agents: [],
    action: 'digging',
    targets: [],
    places: [],
    since: null,
  };
  const most = saying('most', extreme);
  const counted = (key: string, value: number, parts: Partial<Claim> = {}): Claim =>
    saying(key, occurrence({ event: 'flood', action: 'digging', counts: [quantity(value, 'holes')] }), {
      claimant: key,
      ...parts,
    });
  const countOf = async (entries: readonly Entry[], at: At = {}) =>
    (await (await evidenceOn(entries, at)).eventOf(most))?.count;

  it('knows an event by the claims of it that stand', async () => {
    expect(await countOf(townWith(most, counted('a', 5)))).toEqual({ low: 5, high: 5, below: false });
    expect(await countOf(townWith(most, counted('a', 5), counted('b', 6)))).toBeNull();
    expect(await countOf(townWith(most, counted('a', 5), counted('b', 6, { rank: 'PREFERRED' })))).toEqual({
      low: 6,
      high: 6,
      below: false,
    });
    expect(await countOf(townWith(most, counted('a', 5), counted('b', 6, { rank: 'DEPRECATED' })))).toEqual({
      low: 5,
      high: 5,
      below: false,
    });
  });

  it('knows what was known at a moment', async () => {
    const entries = townWith(most, counted('a', 5), counted('b', 6, { claimDate: dated('2030-01-09') }));
    expect(await countOf(entries, { asOf: startOf('2030-01-03') })).toEqual({ low: 5, high: 5, below: false });
  });

  it('knows nothing of an event that nobody speaks of, or more than it takes in', async () => {
    const nothing = { count: null, time: null };
    expect(await (await evidenceOn(townWith(most))).eventOf(most)).toEqual(nothing);
    const evidence = await evidenceOn(townWith(most, counted('a', 5)), { mostClaims: 1 });
    expect(await evidence.eventOf(most)).toEqual(nothing);
  });

  it('is for an extreme alone', async () => {
    const evidence = await evidenceOn(townWith(aConcept('press'), HOLE));
    expect(await evidence.eventOf(HOLE)).toBeNull();
    expect(await evidence.eventOf(saying('silent', null))).toBeNull();
  });
});
