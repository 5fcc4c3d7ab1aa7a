import { describe, expect, it } from 'vitest';
import type { PairCheck } from '../../../functions/domain/compare-claims.ts';
import type { Claim } from '../../../functions/domain/record.ts';
import { content, scope } from '../../../functions/domain/rule.ts';
import { fulfilment } from '../../../functions/domain/rules/fulfilment.ts';
import { isLate, type Settlement, settleChecks } from '../../../functions/domain/standing.ts';
import { compliance, days, figure, occurrence, quantity, saying, terms, vocabularyWith } from '../../support/build.ts';
import { aCheck, checksAmong } from '../../support/checks.ts';

const town = vocabularyWith({
  km: { kind: 'UNIT', sameAs: ['http://www.wikidata.org/entity/Q828224'] },
  metres: { kind: 'UNIT', sameAs: ['http://www.wikidata.org/entity/Q11573'] },
});

const [may, june] = [days('2029-05-01', '2029-05-31', 'THROUGHOUT'), days('2029-06-01', '2029-06-30')];
const dug = { agents: ['mayor'], action: 'digging', time: days('2029-05-03') };

const account = saying('account', terms({ window: may }), { claimant: 'herald' });
const toDig = saying('to dig', terms({ mode: 'DO', window: may }), { claimant: 'herald' });
const kept = saying('kept', compliance());
const broken = saying('broken', compliance({ status: 'BROKEN' }), { claimant: 'guild' });
const strike = saying('strike', occurrence({ ...dug, event: 'hole', counts: [quantity(3, 'holes')] }), {
  claimant: 'guild',
});
const recount = saying('recount', occurrence({ event: 'hole', counts: [quantity(4, 'holes')] }), {
  claimant: 'press',
});
const denial = saying('denial', occurrence({ denial: true, agents: ['mayor'], action: 'digging', time: may }), {
  claimant: 'clerk',
});
const preferred = (claim: Claim): Claim => ({ ...claim, rank: 'PREFERRED' });

type Told = Readonly<Record<string, string>>;

/** How each claim stands among all of them, and by which others. */
function standings(claims: readonly Claim[], accounts: readonly Claim[] = [account]): Told {
  const { stand } = settleChecks(checksAmong(town, claims, accounts));
  return Object.fromEntries(
    claims.map((claim) => {
      const { standing, deciding } = stand(claim);
      return [claim.key, [standing, ...deciding.map(({ against }) => against.key)].join(' ')];
    }),
  );
}

describe('stand', () => {
  it.each<[name: string, claims: Claim[], told: Told]>([
    ['nothing bears on it', [kept], { kept: 'UNOPPOSED' }],
    [
      'an occurrence contradicts the boast, not the reverse',
      [kept, strike],
      { kept: 'FALLEN strike', strike: 'UNOPPOSED' },
    ],
    [
      'what breaks a commitment supports that it was broken',
      [broken, strike],
      { broken: 'UNOPPOSED', strike: 'UNOPPOSED' },
    ],
    [
      'somebody else says so too',
      [{ ...broken, claimant: 'press' }, strike],
      { broken: 'CORROBORATED strike', strike: 'UNOPPOSED' },
    ],
    ['assertion stands against assertion', [kept, broken], { kept: 'UNOPPOSED', broken: 'UNOPPOSED' }],
    [
      'two counts of one event contest the count, and the event still breaks the commitment',
      [kept, strike, recount],
      { kept: 'FALLEN strike', strike: 'CONTESTED recount', recount: 'CONTESTED strike' },
    ],
    [
      'a denial and an occurrence contest each other, and what rests on either',
      [kept, { ...broken, claimant: 'press' }, strike, denial],
      {
        kept: 'CONTESTED strike',
        broken: 'CONTESTED denial',
        strike: 'CONTESTED denial',
        denial: 'CONTESTED strike',
      },
    ],
    [
      'an editor prefers the denial',
      [kept, strike, preferred(denial)],
      { kept: 'CORROBORATED denial', strike: 'FALLEN denial', denial: 'UNOPPOSED' },
    ],
    [
      'an editor prefers both',
      [kept, preferred(strike), preferred(denial)],
      { kept: 'CONTESTED strike', strike: 'CONTESTED denial', denial: 'CONTESTED strike' },
    ],
    [
      'an editor prefers the boast, which removes nothing',
      [preferred(kept), strike],
      { kept: 'FALLEN strike', strike: 'UNOPPOSED' },
    ],
  ])('is right where %s', (_, claims, told) => {
    expect(standings(claims)).toEqual(told);
  });

  it('contests figures that differ, in whatever unit each is given', () => {
    const road = (key: string, value: number, unit: string): Claim =>
      saying(key, figure({ subject: 'road', property: 'length', quantity: quantity(value, unit), time: june }), {
        claimant: key,
      });
    const [long, short, same] = [road('long', 2, 'km'), road('short', 900, 'metres'), road('same', 2000, 'metres')];
    expect(standings([long, short])).toEqual({ long: 'CONTESTED short', short: 'CONTESTED long' });
    expect(standings([long, same])).toEqual({ long: 'CORROBORATED same', same: 'CORROBORATED long' });
  });

  it('takes a support to count only while what it rests on stands', () => {
    const held = saying('held', occurrence({ denial: true, event: 'hole' }), { claimant: 'bailiff' });
    const told = standings([{ ...broken, claimant: 'press' }, strike, preferred(held)]);
    expect(told).toEqual({ broken: 'UNOPPOSED', strike: 'FALLEN held', held: 'UNOPPOSED' });
  });
});

describe('lateness', () => {
  const late = saying('late', occurrence({ ...dug, event: 'second hole', time: june }), { claimant: 'guild' });
  const denied = saying('denied', occurrence({ denial: true, event: 'hole' }), { claimant: 'clerk' });
  const checked = (claims: readonly Claim[]): readonly PairCheck[] => checksAmong(town, claims, [toDig]);

  it.each<[name: string, claims: Claim[], told: Told]>([
    ['it was done in time', [kept, strike], { kept: 'CORROBORATED strike', strike: 'UNOPPOSED' }],
    ['it was done late', [kept, broken, late], { kept: 'FALLEN late', broken: 'UNOPPOSED', late: 'UNOPPOSED' }],
    [
      'it was done in time, and again later',
      [kept, strike, late],
      { kept: 'CORROBORATED strike', strike: 'UNOPPOSED', late: 'UNOPPOSED' },
    ],
    [
      'whether it was done in time is disputed',
      [kept, strike, denied, late],
      { kept: 'CONTESTED late', strike: 'CONTESTED denied', denied: 'CONTESTED strike', late: 'UNOPPOSED' },
    ],
    [
      'it was not done in time after all',
      [kept, strike, preferred(denied), late],
      { kept: 'FALLEN late', strike: 'FALLEN denied', denied: 'UNOPPOSED', late: 'UNOPPOSED' },
    ],
  ])('is right where %s', (_, claims, told) => {
    expect(standings(claims, [toDig])).toEqual(told);
  });

  it('is told by a fulfilment after the window, and by nothing else', () => {
    const on = checked([kept, strike, late, recount]).filter(({ claim }) => claim.key === 'kept');
    expect(on.map((check) => [check.against.key, isLate(check)])).toEqual([
      ['strike', false],
      ['late', true],
      ['recount', false],
    ]);
    expect(checksAmong(town, [kept, strike], [account]).map(isLate)).toEqual([false]);
    const apart = { result: 'MISMATCH', claimed: null, found: null } as const;
    const comparisons = [scope('TIME', apart), content('QUANTITY', apart)];
    expect(isLate(aCheck(kept, late, { rule: fulfilment, comparisons }))).toBe(false);
  });
});

describe('says', () => {
  it('knows whether what a claim says in one dimension stands', () => {
    const { says }: Settlement = settleChecks(checksAmong(town, [strike, recount]));
    expect(says(strike, { dimension: 'QUANTITY', unit: 'holes' })).toBe(false);
    expect(says(strike, { dimension: 'TIME', unit: null })).toBe(true);
    const disputed = settleChecks(checksAmong(town, [strike, denial]));
    expect(disputed.says(strike, { dimension: 'PLACE', unit: null })).toBe(false);
  });
});
