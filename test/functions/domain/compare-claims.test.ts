import { describe, expect, it } from 'vitest';
import { compareClaims, type PairCheck } from '../../../functions/domain/compare-claims.ts';
import type { Claim, Statement } from '../../../functions/domain/record.ts';
import { accountAgainstAccount } from '../../../functions/domain/rules/account-against-account.ts';
import { breach } from '../../../functions/domain/rules/breach.ts';
import { complianceAgainstCompliance } from '../../../functions/domain/rules/compliance-against-compliance.ts';
import { denialAgainstOccurrence } from '../../../functions/domain/rules/denial-against-occurrence.ts';
import { figureAgainstFigure } from '../../../functions/domain/rules/figure-against-figure.ts';
import { fulfilment } from '../../../functions/domain/rules/fulfilment.ts';
import { goesOnAfterDeadline } from '../../../functions/domain/rules/goes-on-after-deadline.ts';
import { rival } from '../../../functions/domain/rules/rival.ts';
import { sameEvent } from '../../../functions/domain/rules/same-event.ts';
import { compliance, days, figure, occurrence, saying, spanOf, terms } from '../../support/build.ts';
import { find, TOWN } from '../../support/findings.ts';

const KEPT = saying('kept', compliance());
const DEED = { agents: ['mayor'], action: 'digging', time: days('2029-05-03') };
const WINDOW = days('2029-05-01', '2029-05-10');
const refrain = saying('refrain', terms({ window: WINDOW }));
const earlier = saying('earlier', terms({ window: days('2029-04-01') }));
const toDo = saying('do', terms({ mode: 'DO', window: WINDOW }));

/** The rules by which one bears on the other, the accounts under which, and the relations. */
function borne(claim: Claim, against: Claim, accounts: readonly Claim[] = []): readonly (string | null)[][] {
  return compareClaims(TOWN, { claim, against }, accounts).map((check) => {
    return [check.rule.name, check.under?.key ?? null, check.relation];
  });
}

describe('compareClaims', () => {
  it('tells what a rule finds, by which rule, and under which account', () => {
    const deed = saying('deed', occurrence(DEED));
    const found = find(breach, [KEPT, deed], { terms: terms({ window: WINDOW }) });
    const expected: readonly PairCheck[] = [
      {
        claim: KEPT,
        against: deed,
        under: refrain,
        rule: breach,
        relation: 'CONTRADICTS',
        comparisons: found?.comparisons ?? [],
      },
    ];
    expect(compareClaims(TOWN, { claim: KEPT, against: deed }, [refrain])).toEqual(expected);
  });

  const event = { event: 'works-of-may' };
  const denial = occurrence({ ...DEED, denial: true, time: { ...DEED.time, extent: 'THROUGHOUT' } });
  const extreme: Statement = {
    type: 'Extreme',
    superlative: 'FIRST',
    unit: null,
    targets: [],
    places: [],
    since: null,
    agents: ['mayor'],
    action: 'digging',
    ...event,
  };
  it.for<[string, Statement, Statement, string]>([
    [complianceAgainstCompliance.name, compliance(), compliance({ status: 'BROKEN' }), 'CONTRADICTS'],
    [sameEvent.name, occurrence(event), occurrence(event), 'SUPPORTS'],
    [denialAgainstOccurrence.name, occurrence(DEED), denial, 'CONTRADICTS'],
    [denialAgainstOccurrence.name, denial, occurrence(DEED), 'CONTRADICTS'],
    [rival.name, extreme, occurrence(DEED), 'UNDETERMINED'],
    [figureAgainstFigure.name, figure(), figure(), 'UNDETERMINED'],
    [accountAgainstAccount.name, terms(), terms(), 'SUPPORTS'],
  ])('needs no account for %s', ([name, claim, against, relation]) => {
    expect(borne(saying('one', claim), saying('other', against), [refrain])).toEqual([[name, null, relation]]);
  });

  it('gives a rule what is known of the event of an extreme', () => {
    const pair = { claim: saying('first', extreme), against: saying('deed', occurrence(DEED)) };
    const [check] = compareClaims(TOWN, { ...pair, event: { count: null, time: spanOf('2029-05-10') } }, []);
    expect(check?.relation).toBe('CONTRADICTS');
  });

  it.for<[string, Statement | null, Statement | null]>([
    ['a claim without a statement', null, occurrence(DEED)],
    ['a claim by one without a statement', compliance(), null],
    ['a judgement', { type: 'Judgement', kind: 'OPINION' }, occurrence(DEED)],
    ['an occurrence by a boast of compliance', occurrence(DEED), compliance()],
    ['an occurrence by an extreme', occurrence(DEED), extreme],
    ['terms by an occurrence', terms(), occurrence(DEED)],
    ['what merely looks alike', occurrence(DEED), occurrence(DEED)],
    ['a compliance claim by another agent', compliance(), occurrence({ ...DEED, agents: ['guild'] })],
    ['a compliance claim by another action', compliance(), occurrence({ ...DEED, action: 'dancing' })],
    ['a compliance claim by what was at another time', compliance(), occurrence({ ...DEED, time: days('2029-06-01') })],
  ])('finds nothing to bear on %s', ([, claim, against]) => {
    expect(borne(saying('one', claim), saying('other', against), [refrain])).toEqual([]);
  });

  it('finds nothing under no account, nor under what is none', () => {
    const deed = saying('deed', occurrence(DEED));
    expect(borne(KEPT, deed)).toEqual([]);
    expect(borne(KEPT, deed, [KEPT])).toEqual([]);
  });

  it('shows what bears under one account under all of them, also where it is ruled out', () => {
    const deed = saying('deed', occurrence(DEED));
    expect(borne(KEPT, deed, [earlier, refrain, toDo])).toEqual([
      ['breach', 'earlier', null],
      ['breach', 'refrain', 'CONTRADICTS'],
      ['fulfilment', 'do', 'SUPPORTS'],
    ]);
  });

  it('shows what another party, target or place rules out', () => {
    const hills = saying('elsewhere', terms({ places: ['hills'] }));
    const deed = saying('deed', occurrence({ ...DEED, places: ['town'] }));
    expect(borne(KEPT, deed, [hills])).toEqual([['breach', 'elsewhere', null]]);
  });

  it('shows by every rule what bears by several, and else by the first that rules it out', () => {
    const ban = saying('ban', terms({ mode: 'DO', action: 'ban-on-digging', window: WINDOW }));
    const war = { ...DEED, time: days('2029-05-20') };
    expect(borne(KEPT, saying('goes on', occurrence(war)), [ban])).toEqual([
      [goesOnAfterDeadline.name, 'ban', 'CONTRADICTS'],
    ]);
    expect(borne(KEPT, saying('silent', occurrence({ ...war, action: 'works' })), [ban])).toEqual([
      [goesOnAfterDeadline.name, 'ban', 'UNDETERMINED'],
    ]);
    const early = saying('early', occurrence(DEED));
    expect(borne(KEPT, early, [ban, refrain])).toEqual([
      [fulfilment.name, 'ban', null],
      [breach.name, 'refrain', 'CONTRADICTS'],
    ]);
  });
});
