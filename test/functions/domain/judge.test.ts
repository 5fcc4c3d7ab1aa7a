import { describe, expect, it } from 'vitest';
import { type Account, accountsToRead } from '../../../functions/domain/accounts.ts';
import type { Case } from '../../../functions/domain/case.ts';
import type { Check, Relation } from '../../../functions/domain/check.ts';
import type { PairCheck } from '../../../functions/domain/compare-claims.ts';
import { judge, refOf, shared } from '../../../functions/domain/judge.ts';
import type { Claim } from '../../../functions/domain/record.ts';
import { content, scope } from '../../../functions/domain/rule.ts';
import { breach } from '../../../functions/domain/rules/breach.ts';
import { complianceAgainstCompliance } from '../../../functions/domain/rules/compliance-against-compliance.ts';
import { fulfilment } from '../../../functions/domain/rules/fulfilment.ts';
import { sameEvent } from '../../../functions/domain/rules/same-event.ts';
import type { Rating, Standing, Verdict } from '../../../functions/domain/verdict.ts';
import { compliance, days, occurrence, quantity, saying, terms, vocabularyOf } from '../../support/build.ts';
import { aCheck, checksAmong } from '../../support/checks.ts';
import { fc } from '../../support/fast-check.ts';

const town = vocabularyOf([]);

function identify({ claim, against, under, rule, relation, comparisons }: PairCheck): Check {
  const id = [claim.key, against.key, under?.key ?? 'none', rule.name].join(' ');
  const name = { name: rule.name, version: rule.version };
  return {
    id,
    claim: claim.key,
    against: refOf(against),
    under: under && refOf(under),
    relation,
    rule: name,
    rationale: null,
    comparisons,
  };
}

const may = days('2029-05-01', '2029-05-31');
const kept = saying('kept', compliance());
const own = saying('own', terms({ window: may }));
const others = saying('theirs', terms({ window: days('2029-06-01', '2029-06-30') }), { claimant: 'herald' });
const strike = saying('strike', occurrence({ agents: ['mayor'], action: 'digging', time: days('2029-05-03') }), {
  claimant: 'guild',
  text: 'The mayor dug.',
});

const accountOf = (...claims: readonly [Claim, ...Claim[]]): Account => ({ under: claims[0], claims });

/** The case of a claim against others, read by some of them as accounts of one commitment. */
function caseOf(claim: Claim, against: readonly Claim[], parts: Partial<Case> = {}): Case {
  const given = against.filter(({ statement }) => statement?.type === 'Terms');
  const accounts = accountsToRead(town, given, checksAmong(town, given));
  const checks = checksAmong(
    town,
    [claim, ...against],
    accounts.map(({ under }) => under),
  );
  return { claim, checks, accounts: accounts.length === 0 ? [] : [accounts], limit: null, vocabulary: town, ...parts };
}

const verdict = (...[claim, against, parts]: Parameters<typeof caseOf>): Verdict =>
  judge(caseOf(claim, against, parts), identify);

describe('judge', () => {
  it('gives each reading its standing, rating and what decided it, and over all of them what they share', () => {
    const check: Check = {
      id: 'kept strike own breach',
      claim: 'kept',
      against: { key: 'strike', text: 'The mayor dug.', claimant: 'guild' },
      under: { key: 'own', text: 'Claim own.', claimant: 'mayor' },
      relation: 'CONTRADICTS',
      rule: { name: 'breach', version: breach.version },
      rationale: null,
      comparisons: [
        scope('PARTY', { result: 'MATCH', claimed: 'mayor', found: 'mayor' }),
        scope('AGENT', { result: 'MATCH', claimed: 'mayor', found: 'mayor' }),
        scope('ACTION', { result: 'MATCH', claimed: 'digging', found: 'digging' }),
        scope('TIME', { result: 'MATCH', claimed: '1 to 31 May 2029', found: '3 May 2029' }),
      ],
    };
    expect(verdict(kept, [own, others, strike])).toEqual({
      standing: 'CONTESTED',
      rating: 'CONFLICTING_EVIDENCE',
      explanation:
        'Refuted under the terms that mayor, who makes this claim, gave (1 to 31 May 2029); not refuted under the terms that herald gave (1 to 30 June 2029). What decides is the word of guild.',
      readings: [
        {
          accounts: [{ key: 'own', text: 'Claim own.', claimant: 'mayor' }],
          claimantsOwn: true,
          standing: 'FALLEN',
          rating: 'REFUTED',
          explanation:
            'Under the terms that mayor, who makes this claim, gave (1 to 31 May 2029): refuted by what guild says: “The mayor dug”.',
          decidedBy: ['kept strike own breach'],
        },
        {
          accounts: [{ key: 'theirs', text: 'Claim theirs.', claimant: 'herald' }],
          claimantsOwn: false,
          standing: 'UNOPPOSED',
          rating: 'NOT_ENOUGH_EVIDENCE',
          explanation:
            'Under the terms that herald gave (1 to 30 June 2029): nothing on record against it, and nothing from anybody else that supports it.',
          decidedBy: [],
        },
      ],
      decidedBy: [check],
      decidingCount: 1,
      limit: null,
    });
  });

  const opinion = saying('opinion', { type: 'Judgement', kind: 'OPINION' });
  const denial = occurrence({
    denial: true,
    agents: ['mayor'],
    action: 'digging',
    time: { ...may, extent: 'THROUGHOUT' },
  });
  const [denied, deniedByMayor] = [saying('denied', denial, { claimant: 'clerk' }), saying('own word', denial)];

  it.each<[name: string, asked: Case, expected: [Standing, Rating]]>([
    ['nothing is on record', caseOf(kept, []), ['UNOPPOSED', 'NOT_ENOUGH_EVIDENCE']],
    ['there is no account', caseOf(kept, [strike]), ['UNOPPOSED', 'NOT_ENOUGH_EVIDENCE']],
    ['it is refuted', caseOf(kept, [own, strike]), ['FALLEN', 'REFUTED']],
    ['another supports it', caseOf(kept, [own, denied]), ['CORROBORATED', 'SUPPORTED']],
    ['only its own claimant supports it', caseOf(kept, [own, deniedByMayor]), ['UNOPPOSED', 'NOT_ENOUGH_EVIDENCE']],
    ['what is against it is disputed', caseOf(kept, [own, denied, strike]), ['CONTESTED', 'CONFLICTING_EVIDENCE']],
    [
      'it says nothing that can be compared',
      caseOf(saying('words', null), [own]),
      ['UNOPPOSED', 'NOT_ENOUGH_EVIDENCE'],
    ],
    ['it is a judgement', caseOf(opinion, [own, strike]), ['UNOPPOSED', 'UNCHECKABLE']],
    [
      'an editor supports a claim that says nothing that can be compared',
      {
        ...caseOf(saying('words', null), []),
        checks: [aCheck(saying('words', null), strike, { relation: 'SUPPORTS' })],
      },
      ['CORROBORATED', 'NOT_ENOUGH_EVIDENCE'],
    ],
    [
      'an editor sets a judgement against an occurrence',
      { ...caseOf(opinion, []), checks: [aCheck(opinion, strike)] },
      ['FALLEN', 'UNCHECKABLE'],
    ],
    ['a bound was met', caseOf(kept, [own, strike], { limit: 'TOO_MANY_CLAIMS' }), ['FALLEN', 'NOT_ENOUGH_EVIDENCE']],
    [
      'a bound was met for a judgement',
      caseOf(opinion, [], { limit: 'TOO_MANY_CLAIMS' }),
      ['UNOPPOSED', 'UNCHECKABLE'],
    ],
  ])('rates in one reading where %s', (_, asked, [standing, rating]) => {
    const told = judge(asked, identify);
    expect([told.standing, told.rating, told.limit]).toEqual([standing, rating, asked.limit]);
    expect(told.readings.map((reading) => [reading.standing, reading.rating])).toEqual([[standing, rating]]);
  });

  it('names what leaves the claim itself open, while that stands', () => {
    const open = { relation: 'UNDETERMINED', comparisons: [] } as const;
    const of = (...checks: readonly PairCheck[]): string =>
      judge({ ...caseOf(kept, []), checks }, identify).explanation;
    const left = ' A claim by guild leaves it open.';
    expect(of(aCheck(kept, strike, open))).toMatch(left);
    expect(of(aCheck(strike, kept, open))).not.toMatch(left);
    expect(of(aCheck(kept, strike, { ...open, relation: null }))).not.toMatch(left);
    expect(of(aCheck(kept, strike, open), aCheck(strike, denied))).not.toMatch(left);
  });

  it('shares a rating that is the same under every account', () => {
    const summer = saying('summer', terms({ window: days('2029-05-01', '2029-08-31') }), { claimant: 'herald' });
    const told = verdict(kept, [own, summer, strike]);
    expect([told.standing, told.rating, told.decidingCount]).toEqual(['FALLEN', 'REFUTED', 2]);
    expect(told.readings.map(({ claimantsOwn }) => claimantsOwn)).toEqual([true, false]);
  });

  it('lists equal accounts together, and knows the claimant’s own among them', () => {
    const same = saying('a twin', own.statement, { claimant: 'herald' });
    const [reading, ...more] = verdict(kept, [own, same]).readings;
    expect(more).toEqual([]);
    expect([reading?.accounts.map(({ key }) => key), reading?.claimantsOwn]).toEqual([['a twin', 'own'], true]);
  });

  it('leaves open what has more readings than are given', () => {
    const accounts = Array.from({ length: 17 }, (_, number) =>
      accountOf(saying(`account ${number}`, terms({ commitment: `${number}` }))),
    );
    const told = judge({ ...caseOf(kept, []), accounts: [accounts] }, identify);
    expect([told.rating, told.limit, told.readings.length]).toEqual(['NOT_ENOUGH_EVIDENCE', 'TOO_MANY_READINGS', 16]);
    expect(told.readings.map(({ rating }) => rating)).not.toContain('SUPPORTED');
  });

  it('holds at most a hundred deciding checks, and counts them all', () => {
    const checks = Array.from({ length: 130 }, (_, number) =>
      aCheck(kept, { ...strike, key: `strike ${1000 + number}` }),
    );
    const told = judge({ ...caseOf(kept, []), checks }, identify);
    expect([told.decidedBy.length, told.decidingCount]).toEqual([100, 130]);
    expect(told.readings[0]?.decidedBy).toEqual(told.decidedBy.map(({ id }) => id));
    expect(told.decidedBy[99]?.against.key).toBe('strike 1099');
  });

  it('is the same whatever the order of the checks', () => {
    const accounts = [accountOf(own), accountOf(others)];
    const counts = occurrence({ action: 'digging', counts: [quantity(3, 'holes')] });
    const claims = [kept, saying('a', counts), saying('b', counts, { claimant: 'guild' }), saying('c', null)];
    const differing = content('QUANTITY', { result: 'MISMATCH', claimed: '3', found: '4', unit: 'holes' });
    const checks = fc.record({
      claim: fc.constantFrom(...claims),
      against: fc.constantFrom(...claims),
      under: fc.constantFrom(null, own, others),
      relation: fc.constantFrom<Relation | null>('SUPPORTS', 'CONTRADICTS', 'CONTRADICTS', 'UNDETERMINED', null),
      comparisons: fc.constantFrom([], [differing]),
      rule: fc.constantFrom(breach, fulfilment, sameEvent, complianceAgainstCompliance),
    });
    const different = fc.uniqueArray(checks, { selector: (check) => identify(check).id, maxLength: 12 });
    const shuffled = different.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const asked = { ...caseOf(kept, []), accounts: [accounts] };
        expect(judge({ ...asked, checks: other }, identify)).toEqual(judge({ ...asked, checks: all }, identify));
      }),
      { numRuns: 500 },
    );
  });
});

describe('shared', () => {
  it('is what all say, else what is said where they differ or there are none', () => {
    expect([shared([1, 1], 0), shared([1, 2], 0), shared<number>([], 0)]).toEqual([1, 0, 0]);
  });
});
