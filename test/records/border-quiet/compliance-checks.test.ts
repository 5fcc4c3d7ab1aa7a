import { beforeAll, describe, expect, it } from 'vitest';
import { matching } from '../../support/told-answers.ts';
import { type ToldCheck, type ToldRecord, tellRecord } from '../../support/told-record.ts';

let record: ToldRecord;

beforeAll(async () => {
  record = await tellRecord('border-quiet', '2025-06-01T00:00:00Z');
});

const VALLEY = 'quiet-by-lasca';
const HARN = 'quiet-by-orrin';
const FLIGHTS = 'flights-by-the-observers';
/** What the terms for the valley state, and the flights' too; those for Harn state a target as well. */
const DEED = 'PARTY AGENT ACTION PLACE TIME';
const DEED_IN_HARN = 'PARTY AGENT ACTION TARGET PLACE TIME';
const DENIAL = 'denial-against-compliance';

/** A claim that a commitment was kept or broken, another claim, and every check of the first against the second. */
const PAIRS: readonly (readonly [claim: string, against: string, checks: readonly ToldCheck[]])[] = [
  [
    'quiet-kept',
    'last-six',
    [
      ['breach', VALLEY, 'CONTRADICTS', matching(DEED)],
      ['breach', HARN, null, matching(DEED_IN_HARN, { TARGET: 'UNKNOWN', PLACE: 'MISMATCH', TIME: 'MISMATCH' })],
    ],
  ],
  // The day on which the clocks are put forward has 23 hours, and then the quiet is over.
  ['quiet-kept', 'after-midnight', []],
  ['quiet-kept', 'shelled-the-day-before', []],
  [
    'quiet-kept',
    'hills-in-may',
    [
      ['breach', VALLEY, 'CONTRADICTS', matching(DEED)],
      ['breach', HARN, 'UNDETERMINED', matching(DEED_IN_HARN, { TARGET: 'UNKNOWN', PLACE: 'UNKNOWN' })],
    ],
  ],
  [
    'quiet-kept',
    'island-four',
    [
      ['breach', VALLEY, 'UNDETERMINED', matching(DEED, { PLACE: 'UNKNOWN' })],
      ['breach', HARN, null, matching(DEED_IN_HARN, { TARGET: 'UNKNOWN', PLACE: 'MISMATCH', TIME: 'MISMATCH' })],
    ],
  ],
  // Below both states, so that Velm may be doing it as much as Asterra.
  [
    'flights-kept-by-lasca',
    'flight-by-velm',
    [['breach', FLIGHTS, 'UNDETERMINED', matching(DEED, { AGENT: 'UNKNOWN' })]],
  ],
  [
    'flights-kept-by-lasca',
    'flight-around-10-june',
    [['breach', FLIGHTS, 'UNDETERMINED', matching(DEED, { TIME: 'UNKNOWN' })]],
  ],
  [
    'flights-kept-by-lasca',
    'flight-in-summer',
    [['breach', FLIGHTS, 'UNDETERMINED', matching(DEED, { TIME: 'UNKNOWN' })]],
  ],
  ['flights-kept-by-lasca', 'no-flights-till-june', [[DENIAL, FLIGHTS, 'SUPPORTS', matching(DEED)]]],
  // Two weeks later the same denial covers only a part.
  [
    'flights-kept-by-the-army',
    'no-flights-till-june',
    [[DENIAL, FLIGHTS, 'UNDETERMINED', matching(DEED, { TIME: 'UNKNOWN' })]],
  ],
  // The first to cover it all, those that cover a part, and one that is of some days only.
  [
    'quiet-kept',
    'not-one-shell',
    [
      [DENIAL, VALLEY, 'SUPPORTS', matching(DEED)],
      [DENIAL, HARN, 'SUPPORTS', matching(DEED_IN_HARN)],
    ],
  ],
  [
    'quiet-kept',
    'harn-quiet-till-july',
    [
      [DENIAL, HARN, 'SUPPORTS', matching(DEED_IN_HARN)],
      [DENIAL, VALLEY, 'UNDETERMINED', matching(DEED, { PLACE: 'UNKNOWN', TIME: 'UNKNOWN' })],
    ],
  ],
  [
    'quiet-broken',
    'harn-quiet-till-july',
    [
      [DENIAL, HARN, 'CONTRADICTS', matching(DEED_IN_HARN)],
      [DENIAL, VALLEY, 'UNDETERMINED', matching(DEED, { PLACE: 'UNKNOWN', TIME: 'UNKNOWN' })],
    ],
  ],
  ...['no-shelling-in-march', 'some-quiet-days-in-may'].map((denial): (typeof PAIRS)[number] => [
    'quiet-kept',
    denial,
    [
      [DENIAL, VALLEY, 'UNDETERMINED', matching(DEED, { TIME: 'UNKNOWN' })],
      [DENIAL, HARN, 'UNDETERMINED', matching(DEED_IN_HARN, { TIME: 'UNKNOWN' })],
    ],
  ]),
  // What is denied of one event alone covers no time.
  [
    'quiet-kept',
    'no-such-shelling',
    [
      [DENIAL, VALLEY, 'UNDETERMINED', matching(DEED, { EVENT: 'UNKNOWN' })],
      [DENIAL, HARN, 'UNDETERMINED', matching(DEED_IN_HARN, { EVENT: 'UNKNOWN' })],
    ],
  ],
  [
    'quiet-kept',
    'quiet-broken',
    [['compliance-against-compliance', null, 'CONTRADICTS', { PARTY: 'MATCH', STATUS: 'MISMATCH' }]],
  ],
  // Editors' checks stand beside those of the rules, which stay visible.
  [
    'quiet-kept',
    'leap-day-fire',
    [
      ['an editor', VALLEY, 'CONTRADICTS', {}],
      ['breach', VALLEY, 'UNDETERMINED', matching(DEED, { AGENT: 'UNKNOWN' })],
      ['breach', HARN, null, matching(DEED_IN_HARN, { AGENT: 'UNKNOWN', TARGET: 'UNKNOWN', PLACE: 'MISMATCH' })],
    ],
  ],
  [
    'flights-kept-by-the-army',
    'flight-in-april',
    [
      ['breach', FLIGHTS, 'CONTRADICTS', matching(DEED)],
      ['an editor', null, 'UNDETERMINED', {}],
    ],
  ],
  ['quietest-summer', 'harn-seven', [['an editor', null, 'CONTRADICTS', {}]]],
];

describe('the checks of the quiet at the border that concern commitments, and those of editors', () => {
  it.each(PAIRS)('%s against %s', async (claim, against, expected) => {
    expect(await record.checks(claim, against)).toEqual(expected);
  });
});
