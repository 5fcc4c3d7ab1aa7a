import { beforeAll, describe, expect, it } from 'vitest';
import { matching } from '../../support/told-answers.ts';
import { type ToldCheck, type ToldRecord, tellRecord } from '../../support/told-record.ts';

let record: ToldRecord;

beforeAll(async () => {
  record = await tellRecord('harbour-works', '2026-03-01T12:00:00Z');
});

const DEED = 'PARTY AGENT ACTION TARGET PLACE TIME';
const TERMS = 'PARTY MODE ACTION TARGET PLACE TIME';
const DENIAL = 'denial-against-compliance';

/** Two claims, and every check of the first against the second. */
const PAIRS: readonly (readonly [claim: string, against: string, checks: readonly ToldCheck[]])[] = [
  [
    'breakwater-by-december',
    'breakwater-by-june',
    [['account-against-account', null, 'QUALIFIES', matching(TERMS, { TIME: 'MISMATCH' })]],
  ],
  ['ferry-in-2024', 'ferry-from-january-to-december', [['account-against-account', null, 'SUPPORTS', matching(TERMS)]]],
  [
    'market-to-go',
    'market-to-stay',
    [['account-against-account', null, 'CONTRADICTS', matching(TERMS, { MODE: 'MISMATCH', TIME: 'MISMATCH' })]],
  ],
  [
    'breakwater-kept',
    'breakwater-finished',
    [
      ['fulfilment', 'breakwater-by-june', 'CONTRADICTS', matching(DEED, { TIME: 'MISMATCH' })],
      ['fulfilment', 'breakwater-by-december', 'SUPPORTS', matching(DEED)],
    ],
  ],
  [
    'breakwater-broken-in-january',
    'breakwater-finished',
    [
      ['fulfilment', 'breakwater-by-december', 'CONTRADICTS', matching(DEED)],
      ['fulfilment', 'breakwater-by-june', 'UNDETERMINED', matching(DEED, { TIME: 'MISMATCH' })],
    ],
  ],
  // Later than the claim, under both accounts.
  ['breakwater-broken-in-july', 'breakwater-finished', []],
  [
    'breakwater-broken-by-the-state',
    'breakwater-finished',
    [
      ['fulfilment', 'breakwater-by-december', 'UNDETERMINED', matching(DEED, { PARTY: 'UNKNOWN' })],
      ['fulfilment', 'breakwater-by-june', 'UNDETERMINED', matching(DEED, { PARTY: 'UNKNOWN', TIME: 'MISMATCH' })],
    ],
  ],
  [
    'breakwater-kept',
    'breakwater-not-by-june',
    [
      [DENIAL, 'breakwater-by-june', 'CONTRADICTS', matching(DEED)],
      [DENIAL, 'breakwater-by-december', 'UNDETERMINED', matching(DEED, { TIME: 'UNKNOWN' })],
    ],
  ],
  [
    'breakwater-broken-in-july',
    'breakwater-not-by-june',
    [
      [DENIAL, 'breakwater-by-june', 'SUPPORTS', matching(DEED)],
      [DENIAL, 'breakwater-by-december', 'UNDETERMINED', matching(DEED, { TIME: 'UNKNOWN' })],
    ],
  ],
  // Something else that was built.
  [
    'breakwater-kept',
    'tide-gate-built',
    [
      ['fulfilment', 'breakwater-by-december', null, matching(DEED, { TARGET: 'MISMATCH' })],
      ['fulfilment', 'breakwater-by-june', null, matching(DEED, { TARGET: 'MISMATCH' })],
    ],
  ],
  [
    'breakwater-kept',
    'breakwater-broken-in-july',
    [['compliance-against-compliance', null, 'CONTRADICTS', { PARTY: 'MATCH', STATUS: 'MISMATCH' }]],
  ],
  [
    'breakwater-kept',
    'breakwater-broken-by-the-state',
    [['compliance-against-compliance', null, 'UNDETERMINED', { PARTY: 'UNKNOWN', STATUS: 'MISMATCH' }]],
  ],
  [
    'breakwater-broken-by-the-state',
    'breakwater-kept',
    [['compliance-against-compliance', null, 'CONTRADICTS', { PARTY: 'MATCH', STATUS: 'MISMATCH' }]],
  ],
  ['ferry-broken', 'ferry-opened', [['fulfilment', 'ferry-in-2024', 'CONTRADICTS', matching(DEED)]]],
  ['ferry-kept-before-it-opened', 'ferry-opened', []],
  [
    'rehousing-kept',
    'rehoused-in-september',
    [['fulfilment', 'rehousing-terms', 'UNDETERMINED', matching(DEED, { 'QUANTITY families': 'UNKNOWN' })]],
  ],
  [
    'rehousing-kept',
    'never-300-rehoused',
    [[DENIAL, 'rehousing-terms', 'UNDETERMINED', matching(DEED, { 'QUANTITY families': 'UNKNOWN' })]],
  ],
  [
    'never-300-rehoused',
    'rehoused-in-september',
    [
      [
        'denial-against-occurrence',
        null,
        null,
        matching('AGENT ACTION TARGET TIME', { 'QUANTITY families': 'MISMATCH' }),
      ],
    ],
  ],
  [
    'coal-kept',
    'coal-still-unloaded',
    [['goes-on-after-deadline', 'coal-terms', 'CONTRADICTS', matching('PARTY ACTION TARGET PLACE TIME')]],
  ],
  [
    'coal-kept',
    'coal-around-new-year',
    [
      [
        'goes-on-after-deadline',
        'coal-terms',
        'UNDETERMINED',
        matching('PARTY ACTION TARGET PLACE', { TIME: 'UNKNOWN' }),
      ],
    ],
  ],
  ['coal-kept', 'coal-ended', []],
  ['coal-kept-before-the-deadline', 'coal-still-unloaded', []],
  [
    'accounts-kept-before-the-deadline',
    'no-accounts',
    [[DENIAL, 'accounts-terms', 'CONTRADICTS', matching('PARTY AGENT ACTION TARGET TIME')]],
  ],
  [
    'accounts-broken-before-the-deadline',
    'no-accounts',
    [[DENIAL, 'accounts-terms', 'UNDETERMINED', matching('PARTY AGENT ACTION TARGET', { TIME: 'UNKNOWN' })]],
  ],
  [
    'accounts-broken',
    'no-accounts',
    [[DENIAL, 'accounts-terms', 'SUPPORTS', matching('PARTY AGENT ACTION TARGET TIME')]],
  ],
  [
    'accounts-broken',
    'summary-published',
    [['fulfilment', 'accounts-terms', 'UNDETERMINED', matching('PARTY AGENT ACTION TIME', { TARGET: 'UNKNOWN' })]],
  ],
  [
    'no-accounts',
    'summary-published',
    [['denial-against-occurrence', null, 'UNDETERMINED', matching('AGENT ACTION TIME', { TARGET: 'UNKNOWN' })]],
  ],
  [
    'fairway-broken',
    'fairway-not-dredged',
    [[DENIAL, 'fairway-terms', 'UNDETERMINED', matching(DEED, { TIME: 'UNKNOWN' })]],
  ],
  [
    'fairway-broken',
    'fairway-dredged-by-ferrant',
    [
      [
        'fulfilment',
        'fairway-terms',
        'UNDETERMINED',
        matching(DEED, { AGENT: 'UNKNOWN', 'QUANTITY metres': 'UNKNOWN' }),
      ],
    ],
  ],
  [
    'fairway-dredged-by-ferrant',
    'fairway-not-dredged',
    [['denial-against-occurrence', null, 'CONTRADICTS', matching('ACTION TARGET PLACE TIME')]],
  ],
  [
    'tide-gate-kept',
    'tide-gate-built',
    [['fulfilment', 'tide-gate-terms', 'CONTRADICTS', matching(DEED, { TIME: 'MISMATCH' })]],
  ],
  [
    'market-broken',
    'market-demolished',
    [
      ['fulfilment', 'market-to-go', 'CONTRADICTS', matching(DEED)],
      ['breach', 'market-to-stay', 'SUPPORTS', matching(DEED)],
    ],
  ],
];

const COUNT = { kilometres: 'QUANTITY kilometres', miles: 'QUANTITY miles', crowns: 'QUANTITY crowns' } as const;

type Found = readonly [relation: ToldCheck[2], results: ToldCheck[3]];

/** Two figures, and the one check of the first against the second. */
const FIGURES: readonly (readonly [claim: string, against: string, found: Found])[] = [
  // Three quarters of a mile, more or less, hold 1.2 kilometres; 1.2 kilometres do not hold them.
  ['length-by-the-courier', 'length-by-the-ministry', ['SUPPORTS', { TIME: 'MATCH', [COUNT.miles]: 'MATCH' }]],
  [
    'length-by-the-ministry',
    'length-by-the-courier',
    ['UNDETERMINED', { TIME: 'MATCH', [COUNT.kilometres]: 'UNKNOWN' }],
  ],
  ['length-by-the-ministry', 'length-by-bryn', ['CONTRADICTS', { TIME: 'MATCH', [COUNT.kilometres]: 'MISMATCH' }]],
  ['length-by-bryn', 'length-by-the-ministry', ['CONTRADICTS', { TIME: 'MATCH', [COUNT.miles]: 'MISMATCH' }]],
  ['length-by-bryn', 'length-by-the-courier', ['CONTRADICTS', { TIME: 'MATCH', [COUNT.miles]: 'MISMATCH' }]],
  // Nobody knows how long a rod is.
  ['length-by-the-ministry', 'length-by-the-guild', ['UNDETERMINED', { TIME: 'MATCH', [COUNT.kilometres]: 'UNKNOWN' }]],
  ['length-by-the-guild', 'length-by-bryn', ['UNDETERMINED', { TIME: 'MATCH', 'QUANTITY rods': 'UNKNOWN' }]],
  // The year and the months from January to December are the same time.
  ['cost-by-sorrel', 'cost-by-the-court', ['CONTRADICTS', { TIME: 'MATCH', [COUNT.crowns]: 'MISMATCH' }]],
  ['cost-by-the-court', 'cost-by-sorrel', ['CONTRADICTS', { TIME: 'MATCH', [COUNT.crowns]: 'MISMATCH' }]],
  ['cost-by-bryn', 'cost-by-the-court', ['SUPPORTS', { TIME: 'MATCH', [COUNT.crowns]: 'MATCH' }]],
  ['cost-by-the-court', 'cost-by-bryn', ['UNDETERMINED', { TIME: 'MATCH', [COUNT.crowns]: 'UNKNOWN' }]],
  // Another time, and one that merely overlaps.
  ['cost-by-sorrel', 'cost-in-2024', [null, { TIME: 'MISMATCH', [COUNT.crowns]: 'MISMATCH' }]],
  ['cost-by-the-court', 'cost-from-july-to-june', ['UNDETERMINED', { TIME: 'UNKNOWN', [COUNT.crowns]: 'MISMATCH' }]],
  ['share-by-the-union', 'share-by-the-board', ['SUPPORTS', { TIME: 'MATCH', 'QUANTITY percent': 'MATCH' }]],
  ['share-by-the-board', 'share-by-the-union', ['UNDETERMINED', { TIME: 'MATCH', 'QUANTITY per-mille': 'UNKNOWN' }]],
];

describe('the checks of the harbour works', () => {
  it.each(PAIRS)('%s against %s', async (claim, against, expected) => {
    expect(await record.checks(claim, against)).toEqual(expected);
  });

  it.each(FIGURES)('%s against %s', async (claim, against, found) => {
    expect(await record.checks(claim, against)).toEqual([['figure-against-figure', null, ...found]]);
  });

  it('never set different properties against each other', async () => {
    expect(await record.checks('jobs-gained', 'jobs-lost')).toEqual([]);
    expect(await record.checks('length-by-bryn', 'cost-by-bryn')).toEqual([]);
  });
});
