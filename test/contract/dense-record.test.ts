import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim, Concept, Entry } from '../../functions/domain/record.ts';
import { limits } from '../../functions/graphql/limits/limits.ts';
import { MOST_CALLS_OF_IMPACT } from '../../functions/operations/bounds.ts';
import { dated, days, occurrence, saying } from '../support/build.ts';
import { aConcept, aSource } from '../support/entries.ts';
import { openSpending, type Spending } from '../support/spending.ts';

/** So many happenings that have nothing to do with one another, each said by one and denied by another. */
const HAPPENINGS = 12;
/** How deep each agent and action lies below others: what is found along them is looked for in as many places, squared. */
const DEPTH = 4;

function chain(kind: Concept['kind'], name: string): readonly Concept[] {
  return Array.from({ length: DEPTH }, (_, depth) =>
    aConcept(`${name}/${depth}`, { kind, broader: depth === 0 ? [] : [`${name}/${depth - 1}`] }),
  );
}

function happening(number: number): readonly Entry[] {
  const said = (key: string, denial: boolean): Claim =>
    saying(
      `${key}-${number}`,
      occurrence({
        denial,
        agents: [`agent-${number}/${DEPTH - 1}`],
        action: `action-${number}/${DEPTH - 1}`,
        time: days('2030-01-11', '2030-01-20', denial ? 'THROUGHOUT' : 'WITHIN'),
      }),
      {
        claimant: 'agent-0/0',
        claimDate: dated('2030-01-22'),
        appearances: [{ source: denial ? 'gazette' : 'herald', quotation: null, locator: null }],
      },
    );
  return [
    ...chain('AGENT', `agent-${number}`),
    ...chain('ACTION', `action-${number}`),
    said('word', false),
    said('denial', true),
  ];
}

let spending: Spending;

beforeAll(async () => {
  const publisher = { publisher: 'agent-0/0' };
  const happenings = Array.from({ length: HAPPENINGS }, (_, number) => happening(number)).flat();
  spending = await openSpending([
    ...happenings.filter(({ type }) => type === 'Concept'),
    aSource('gazette', publisher),
    aSource('herald', publisher),
    ...happenings.filter(({ type }) => type === 'Claim'),
  ]);
}, 120_000);

afterAll(async () => {
  await spending.close();
});

/** Reading what was under way when there was enough of it. */
const ON_THE_WAY = 100;

describe('a record on which much is said of much', () => {
  it('is looked at so far to tell what would change if a source fell, which the answer says', async () => {
    const { data, calls } = await spending.spend(
      '{ source(by: { key: "gazette" }) { impact(first: 1) { limited edges { node { ... on ClaimChange { claim { key } } } } } } }',
    );
    expect(data).toEqual({ source: { impact: { limited: true, edges: [{ node: { claim: { key: 'word-0' } } }] } } });
    expect(calls).toBeGreaterThanOrEqual(MOST_CALLS_OF_IMPACT / 2);
    expect(calls).toBeLessThanOrEqual(MOST_CALLS_OF_IMPACT + ON_THE_WAY);
  });

  it('is looked at to the end to tell what would change if one claim fell', async () => {
    const { data, calls } = await spending.spend(
      '{ claim(by: { key: "denial-0" }) { impact { limited edges { node { ... on ClaimChange { claim { key } } } } } } }',
    );
    expect(data).toEqual({ claim: { impact: { limited: false, edges: [{ node: { claim: { key: 'word-0' } } }] } } });
    expect(calls).toBeLessThanOrEqual(MOST_CALLS_OF_IMPACT);
  });

  it('is asked little more than once for each claim of somebody to tell which contradict each other', async () => {
    const { data, calls } = await spending.spend(
      '{ concept(by: { key: "agent-0/0" }) { inconsistencies(first: 1) { limited edges { node { claims { key } } } } } }',
    );
    expect(data).toEqual({
      concept: {
        inconsistencies: { limited: false, edges: [{ node: { claims: [{ key: 'denial-0' }, { key: 'word-0' }] } }] },
      },
    });
    expect(calls).toBeLessThanOrEqual(2 * HAPPENINGS + 20);
  });

  it('takes of the dearest verdicts as many calls as a request may make', async () => {
    const { errors, calls } = await spending.spend(
      '{ claims(first: 20) { edges { node { verdict(asOf: "2030-02-02T00:00:00Z") { rating } } } } }',
    );
    expect(errors).toEqual([]);
    expect(calls).toBeLessThanOrEqual(limits.calls.most);
  });
});
