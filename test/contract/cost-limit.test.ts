import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../functions/graphql/limits/limits.ts';
import { openSpending, type Spending } from '../support/spending.ts';
import { contractQuery } from './answers.ts';

let spending: Spending;

beforeAll(async () => {
  spending = await openSpending();
});

afterAll(async () => {
  await spending.close();
});

const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `a${index}: ${each(index)}`).join(' ');
const AS_OF = '"2026-02-02T23:59:59Z"';
const CHECK =
  'relation rule { name } against { text claimant { prefLabel } } comparisons { dimension result claimed found }';
const claim = (key: number | string, asked: string): string => `claim(by: { key: "energy-truce/${key}" }) { ${asked} }`;
const claims = (first: number, asked: string): string => `claims(first: ${first}) { edges { node { ${asked} } } }`;
const commitment = (key: string, asked: string): string => `commitment(by: { key: "${key}" }) { ${asked} }`;
const PEOPLE = ['russia', 'trump', 'putin', 'zelensky', 'peskov'];
const DRAFT = `{ text: "a", claimant: "russia", claimDate: { edtf: "2026-02-04", timeZone: "Europe/Kyiv" },
  statement: { compliance: { party: "russia", status: KEPT, commitment: "energy-truce" } } }`;

/** As much as may be asked of what is dear, where the examples have most of it; and how often the table is asked for it. */
const DEAREST: readonly (readonly [name: string, asked: string, mostCalls: number])[] = [
  ['the pages of claims, with where their histories end', claims(100, 'verdict { rating } head { number }'), 250],
  ['the histories of claims', claims(100, 'revisions(first: 5) { edges { node { number } } }'), 250],
  ['what was published of claims', claims(40, 'verdictHistory { edges { node { verdict { rating } } } }'), 300],
  ['the reviews of claims', claims(100, 'claimReview'), 250],
  ['claims with their checks', claims(28, `text checks(first: 20) { edges { node { ${CHECK} } } }`), 50],
  [
    'a feed with what was published',
    'feed(first: 100) { edges { node { ... on VerdictChanged { publication { version verdict { rating } } } } } }',
    250,
  ],
  ['verdicts as of a moment', claims(20, `verdict(asOf: ${AS_OF}) { rating }`), 500],
  [
    'a verdict without one claim after another',
    claim(
      10,
      times(10, (index) => `verdict(without: ["energy-truce/${index + 1}"]) { rating }`),
    ),
    500,
  ],
  [
    'a verdict as recorded by two moments',
    claim(
      10,
      times(2, (index) => `verdict(recordedBy: "2026-03-0${index + 2}T00:00:00Z") { rating }`),
    ),
    600,
  ],
  ['two courses of verdicts', times(2, (index) => claim(10 + 15 * index, 'verdictTimeline { turns { moment } }')), 300],
  ['what would change if a claim fell', claim(6, 'impact { limited }'), 300],
  ['what would change if a source fell', 'source(by: { key: "nyt-2026-02-05" }) { impact { limited } }', 500],
  [
    'statuses as of a moment',
    times(
      10,
      (index) => `commitment(by: { key: "energy-truce" }) { status(asOf: "2026-02-1${index}T00:00:00Z") { value } }`,
    ),
    200,
  ],
  [
    'two courses of statuses',
    times(2, (index) =>
      commitment(['energy-truce', 'valley-quiet'][index] ?? '', 'statusTimeline { turns { moment } }'),
    ),
    600,
  ],
  ['drafts', times(10, () => `tryOut(claim: ${DRAFT}) { verdict { rating } checks { edges { cursor } } }`), 100],
  [
    'what contradicts itself',
    times(5, (index) => `concept(by: { key: "${PEOPLE[index]}" }) { inconsistencies { limited } }`),
    300,
  ],
  [
    'comparisons',
    times(
      10,
      (index) =>
        `compare(claim: { key: "energy-truce/10" }, against: { key: "energy-truce/${index + 1}" }) { relation }`,
    ),
    100,
  ],
  ['verifications', claims(50, 'verification { intact }'), 250],
];

describe('the dearest that is accepted', () => {
  it.each(DEAREST)('asks the table a few hundred times: %s', async (_, asked, mostCalls) => {
    const { points, calls, errors } = await spending.spend(`{ ${asked} }`);
    expect(errors).toEqual([]);
    expect(points).toBeLessThanOrEqual(limits.cost.most);
    expect(calls).toBeLessThanOrEqual(mostCalls);
  });

  it.each(DEAREST)('could not be asked three times: %s', async (_, asked) => {
    const { calls, errors } = await spending.spend(`{ ...One ...Two }
      fragment One on Query { ${asked} } fragment Two on Query { b: ${asked.replace(/^a0: /, '')} c: ${asked.replace(/^a0: /, '')} }`);
    expect([calls, errors.length]).toEqual([0, 1]);
  });

  it.each(['headline', 'commitment'] as const)('is many times what the page of a %s costs', async (name) => {
    const key = name === 'headline' ? 'energy-truce/10' : 'energy-truce';
    const { points, errors } = await spending.spend(await contractQuery(name), { key, asOf: null });
    expect(errors).toEqual([]);
    expect(points).toBeLessThan(limits.cost.most / 8);
  });
});
