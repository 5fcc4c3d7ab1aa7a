import { beforeAll, describe, expect, it } from 'vitest';
import { matching } from '../../support/told-answers.ts';
import { type ToldCheck, type ToldRecord, tellRecord } from '../../support/told-record.ts';

let record: ToldRecord;

beforeAll(async () => {
  record = await tellRecord('border-quiet', '2025-06-01T00:00:00Z');
});

type Found = readonly [relation: ToldCheck[2], results: ToldCheck[3]];

/** By one rule: two claims, and its one check of the first against the second; null: the second does not bear on it. */
type Pairs = readonly (readonly [claim: string, against: string, found: Found | null])[];

const DEED = 'AGENT ACTION TARGET PLACE TIME';
const SHELLS = 'QUANTITY shells';
const DETAINEES = 'QUANTITY detainees';

const SAME_EVENT: Pairs = [
  [
    'signed-at-harn',
    'signed-at-tessel',
    ['CONTRADICTS', matching('AGENT ACTION', { PLACE: 'MISMATCH', TIME: 'MISMATCH' })],
  ],
  [
    'signed-at-harn',
    'signed-in-february',
    ['UNDETERMINED', matching('AGENT ACTION', { PLACE: 'UNKNOWN', TIME: 'UNKNOWN' })],
  ],
  ['signed-in-february', 'signed-at-tessel', ['SUPPORTS', matching('AGENT ACTION PLACE TIME')]],
  ['tessel-forty', 'tessel-twenty', ['CONTRADICTS', matching(DEED, { TARGET: 'MISMATCH', [SHELLS]: 'MISMATCH' })]],
  ['harn-twelve', 'harn-three', ['CONTRADICTS', matching(DEED, { ACTION: 'UNKNOWN', [SHELLS]: 'MISMATCH' })]],
  ['harn-twelve', 'harn-about-eleven', ['UNDETERMINED', matching(DEED, { ACTION: 'UNKNOWN', [SHELLS]: 'UNKNOWN' })]],
  ['harn-about-eleven', 'harn-twelve', ['SUPPORTS', matching(DEED, { [SHELLS]: 'MATCH' })]],
  ['harn-seven', 'harn-eight', null],
  ['exchange-in-all', 'exchange-each', ['SUPPORTS', matching('AGENT ACTION PLACE TIME', { [DETAINEES]: 'MATCH' })]],
  [
    'exchange-each',
    'exchange-in-all',
    ['UNDETERMINED', matching('AGENT ACTION PLACE TIME', { [DETAINEES]: 'UNKNOWN' })],
  ],
];

const DENIALS: Pairs = [
  ['tessel-on-7-april', 'no-shot-on-7-april', ['CONTRADICTS', matching('ACTION PLACE TIME')]],
  ['no-shot-on-7-april', 'tessel-on-7-april', ['CONTRADICTS', matching('ACTION PLACE TIME')]],
  ['island-four', 'no-such-shelling', ['CONTRADICTS', { EVENT: 'MATCH' }]],
  ['no-such-shelling', 'last-six', null],
  ['harn-rumour', 'harn-quiet-till-july', ['CONTRADICTS', matching('ACTION PLACE TIME')]],
  ['harn-quiet-till-july', 'harn-rumour', null],
  ['harn-quiet-till-july', 'hills-in-may', ['UNDETERMINED', matching('ACTION TIME', { PLACE: 'UNKNOWN' })]],
  ['some-quiet-days-in-may', 'tessel-forty', ['UNDETERMINED', matching('ACTION PLACE', { TIME: 'UNKNOWN' })]],
  ['no-shelling-in-march', 'leap-day-fire', null],
  ['not-one-shell', 'leap-day-fire', ['UNDETERMINED', matching('ACTION PLACE TIME', { AGENT: 'UNKNOWN' })]],
  ['not-one-shell', 'island-four', ['UNDETERMINED', matching('AGENT ACTION TIME', { PLACE: 'UNKNOWN' })]],
  ['not-one-shell', 'last-six', ['CONTRADICTS', matching('AGENT ACTION PLACE TIME')]],
  ['not-one-shell', 'after-midnight', null],
];

const RIVALS: Pairs = [
  ['first-since-leap-day', 'tessel-on-7-april', ['CONTRADICTS', matching('AGENT ACTION PLACE TIME')]],
  ['first-since-leap-day', 'leap-day-fire', null],
  // The counts of its own event are disputed.
  [
    'heaviest-in-may',
    'tessel-on-7-april',
    ['UNDETERMINED', matching('AGENT ACTION PLACE TIME', { [SHELLS]: 'UNKNOWN' })],
  ],
  // Between 20 and 28 May: not after 28 May, whichever day it was.
  ['heaviest-at-tessel', 'hills-in-may', null],
  [
    'heaviest-in-the-valley',
    'hills-in-may',
    ['UNDETERMINED', matching('AGENT ACTION PLACE TIME', { [SHELLS]: 'UNKNOWN' })],
  ],
  ['heaviest-in-july', 'hills-in-may', ['CONTRADICTS', matching('AGENT ACTION PLACE TIME', { [SHELLS]: 'MATCH' })]],
  ['heaviest-in-july', 'harn-twelve', null],
  ['lightest-since-june', 'harn-three', ['CONTRADICTS', matching('AGENT ACTION PLACE TIME', { [SHELLS]: 'MATCH' })]],
  ['lightest-since-june', 'harn-seven', [null, matching('AGENT ACTION PLACE TIME', { [SHELLS]: 'MISMATCH' })]],
  [
    'lightest-since-june',
    'island-four',
    ['UNDETERMINED', matching('AGENT ACTION TIME', { PLACE: 'UNKNOWN', [SHELLS]: 'MATCH' })],
  ],
];

const ACCOUNTS: Pairs = [
  [
    'quiet-by-lasca',
    'quiet-by-orrin',
    ['QUALIFIES', matching('PARTY MODE ACTION', { TARGET: 'MISMATCH', PLACE: 'MISMATCH', TIME: 'MISMATCH' })],
  ],
  [
    'flights-by-lasca',
    'flights-by-the-observers',
    ['QUALIFIES', matching('PARTY MODE ACTION PLACE', { TIME: 'MISMATCH' })],
  ],
  ['flights-by-lasca', 'flights-by-radio', null],
  ['flights-by-radio', 'flights-by-lasca', ['QUALIFIES', matching('PARTY MODE ACTION PLACE', { TIME: 'MISMATCH' })]],
];

const BY_RULE: readonly (readonly [rule: string, ...Pairs[number]])[] = [
  ...SAME_EVENT.map((pair) => ['same-event', ...pair] as const),
  ...DENIALS.map((pair) => ['denial-against-occurrence', ...pair] as const),
  ...RIVALS.map((pair) => ['rival', ...pair] as const),
  ...ACCOUNTS.map((pair) => ['account-against-account', ...pair] as const),
];

describe('the checks of the quiet at the border', () => {
  it.each(BY_RULE)('by %s: %s against %s', async (...[rule, claim, against, found]) => {
    expect(await record.checks(claim, against)).toEqual(found === null ? [] : [[rule, null, ...found]]);
  });
});
