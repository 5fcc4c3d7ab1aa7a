import { beforeAll, describe, expect, it } from 'vitest';
import {
  alike,
  contested,
  open,
  own,
  plainly,
  refuted,
  supported,
  theirs,
  unlike,
} from '../../support/told-answers.ts';
import { type ToldRecord, type ToldVerdict, tellRecord } from '../../support/told-record.ts';

let record: ToldRecord;

beforeAll(async () => {
  record = await tellRecord('harbour-works', '2026-03-01T12:00:00Z');
});

const FERRY = ['ferry-in-2024', 'ferry-from-january-to-december'];

const VERDICTS: Readonly<Record<string, ToldVerdict>> = {
  // Two accounts of one promise, of which one ends half a year earlier.
  'breakwater-by-december': plainly(open),
  'breakwater-by-june': plainly(open),
  'breakwater-finished': plainly(open),
  'breakwater-not-by-june': plainly(open),
  'breakwater-kept': unlike(
    own(['breakwater-by-december'], supported('breakwater-finished')),
    theirs(['breakwater-by-june'], refuted('breakwater-not-by-june', 'breakwater-finished')),
  ),
  'breakwater-broken-in-july': unlike(
    theirs(['breakwater-by-december'], open),
    theirs(['breakwater-by-june'], supported('breakwater-not-by-june')),
  ),
  'breakwater-broken-in-january': unlike(
    theirs(['breakwater-by-december'], refuted('breakwater-finished')),
    theirs(['breakwater-by-june'], supported('breakwater-not-by-june')),
  ),
  // A ministry's promise is not surely the state's.
  'breakwater-broken-by-the-state': alike(
    theirs(['breakwater-by-december'], open),
    theirs(['breakwater-by-june'], open),
  ),
  // Two accounts that are one.
  'ferry-in-2024': plainly(supported('ferry-from-january-to-december')),
  'ferry-from-january-to-december': plainly(supported('ferry-in-2024')),
  'ferry-opened': plainly(open),
  'ferry-kept': alike(own(FERRY, supported('ferry-opened'))),
  'ferry-broken': alike(theirs(FERRY, refuted('ferry-opened'))),
  'ferry-kept-before-it-opened': alike(theirs(FERRY, open)),
  // Neither occurrence reaches the number, and rules do not add up.
  'rehousing-terms': plainly(open),
  'rehoused-in-september': plainly(open),
  'rehoused-in-june': plainly(open),
  'never-300-rehoused': plainly(open),
  'rehousing-kept': alike(own(['rehousing-terms'], open)),
  // What was to be ended went on, whoever kept it going.
  'coal-terms': plainly(open),
  'coal-still-unloaded': plainly(open),
  'coal-around-new-year': plainly(open),
  'coal-ended': plainly(open),
  'coal-kept': alike(own(['coal-terms'], refuted('coal-still-unloaded'))),
  'coal-broken': alike(theirs(['coal-terms'], supported('coal-still-unloaded'))),
  'coal-kept-before-the-deadline': alike(theirs(['coal-terms'], open)),
  // Never done: the denial covers the window.
  'accounts-terms': plainly(open),
  'no-accounts': plainly(open),
  'summary-published': plainly(open),
  'accounts-kept-before-the-deadline': alike(own(['accounts-terms'], refuted('no-accounts'))),
  'accounts-broken-before-the-deadline': alike(theirs(['accounts-terms'], open)),
  'accounts-broken': alike(theirs(['accounts-terms'], supported('no-accounts'))),
  // The window is open for many years.
  'fairway-terms': plainly(open),
  'fairway-not-dredged': plainly(contested('fairway-dredged-by-ferrant')),
  'fairway-dredged-by-ferrant': plainly(contested('fairway-not-dredged')),
  'fairway-broken': alike(theirs(['fairway-terms'], open)),
  // Done late: not kept, and whether late is broken is left open.
  'tide-gate-terms': plainly(open),
  'tide-gate-built': plainly(open),
  'tide-gate-kept': alike(theirs(['tide-gate-terms'], refuted('tide-gate-built'))),
  'tide-gate-broken': alike(theirs(['tide-gate-terms'], open)),
  // To do, or to refrain: two accounts that are apart.
  'market-to-go': plainly(contested('market-to-stay')),
  'market-to-stay': plainly(contested('market-to-go')),
  'market-demolished': plainly(open),
  'market-broken': unlike(
    theirs(['market-to-go'], refuted('market-demolished')),
    own(['market-to-stay'], supported('market-demolished')),
  ),
  'market-kept': unlike(
    own(['market-to-go'], supported('market-demolished')),
    theirs(['market-to-stay'], refuted('market-demolished')),
  ),
  // Figures of one day, in units that the table of conversions knows and in one that it does not.
  'length-by-the-ministry': plainly(contested('length-by-bryn')),
  'length-by-the-courier': plainly(contested('length-by-bryn')),
  'length-by-bryn': plainly(contested('length-by-the-ministry', 'length-by-the-courier')),
  'length-by-the-guild': plainly(open),
  'cost-by-sorrel': plainly(contested('cost-by-the-court', 'cost-by-bryn')),
  'cost-by-the-court': plainly(contested('cost-by-sorrel')),
  'cost-by-bryn': plainly(contested('cost-by-sorrel')),
  'cost-in-2024': plainly(open),
  'cost-from-july-to-june': plainly(open),
  'share-by-the-union': plainly(supported('share-by-the-board')),
  'share-by-the-board': plainly(open),
  'jobs-gained': plainly(open),
  'jobs-lost': plainly(open),
};

const VERDICTS_AS_OF: readonly (readonly [key: string, asOf: string, expected: ToldVerdict])[] = [
  [
    'breakwater-kept',
    '2025-09-01T00:00:00Z',
    unlike(own(['breakwater-by-december'], open), theirs(['breakwater-by-june'], refuted('breakwater-not-by-june'))),
  ],
  ['breakwater-kept', '2024-01-16T00:00:00Z', alike(own(['breakwater-by-december'], open))],
  ['breakwater-kept', '2024-01-01T00:00:00Z', plainly(open)],
  ['coal-kept', '2025-09-01T22:59:59Z', alike(own(['coal-terms'], open))],
  ['coal-kept', '2025-09-01T23:00:00Z', alike(own(['coal-terms'], refuted('coal-still-unloaded')))],
  ['cost-by-sorrel', '2026-01-21T12:00:00Z', plainly(contested('cost-by-the-court'))],
  ['market-broken', '2025-05-04T12:00:00Z', alike(theirs(['market-to-go'], open), own(['market-to-stay'], open))],
];

describe('the verdicts of the harbour works', () => {
  it('are expected for every claim', () => {
    expect(record.claims).toEqual(Object.keys(VERDICTS));
  });

  it.each(Object.entries(VERDICTS))('%s', async (key, expected) => {
    expect(await record.verdict(key)).toEqual(expected);
  });

  it.each(VERDICTS_AS_OF)('%s as of %s', async (key, asOf, expected) => {
    expect(await record.verdict(key, asOf)).toEqual(expected);
  });
});
