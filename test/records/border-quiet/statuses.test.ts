import { beforeAll, describe, expect, it } from 'vitest';
import { type ToldRecord, type ToldStatus, tellRecord } from '../../support/told-record.ts';

let record: ToldRecord;

beforeAll(async () => {
  record = await tellRecord('border-quiet', '2025-06-01T00:00:00Z');
});

const VALLEY = ['quiet-by-lasca'];
const HARN = ['quiet-by-orrin'];
const FLIGHTS = ['flights-by-the-observers'];
const SPRING = ['tessel-forty', 'tessel-twenty', 'hills-in-may', 'tower-thirty'];

/** Each moment, and where the commitment stands then by what was said until then; null: now, by all that is on record. */
const STATUSES: readonly (readonly [commitment: string, asOf: string | null, expected: ToldStatus])[] = [
  ['valley-quiet', '2024-02-27T10:14:59Z', ['NOT_ENOUGH_EVIDENCE', [[], 'NOT_ENOUGH_EVIDENCE', []]]],
  ['valley-quiet', '2024-02-27T10:15:00Z', ['PENDING', [VALLEY, 'PENDING', []]]],
  // The clocks are put back on 7 April, so that 8 April ends an hour later than the days before.
  ['valley-quiet', '2024-04-08T11:14:59Z', ['PENDING', [VALLEY, 'PENDING', []], [HARN, 'PENDING', []]]],
  [
    'valley-quiet',
    '2024-04-08T11:15:00Z',
    ['CONFLICTING_EVIDENCE', [VALLEY, 'BROKEN', ['tessel-on-7-april']], [HARN, 'PENDING', []]],
  ],
  [
    'valley-quiet',
    '2024-04-10T00:00:00Z',
    ['CONFLICTING_EVIDENCE', [VALLEY, 'CONFLICTING_EVIDENCE', ['tessel-on-7-april']], [HARN, 'PENDING', []]],
  ],
  // The counts are disputed, and the shelling still breaks the quiet.
  [
    'valley-quiet',
    '2024-05-10T00:00:00Z',
    ['CONFLICTING_EVIDENCE', [VALLEY, 'BROKEN', ['tessel-forty', 'tessel-twenty']], [HARN, 'PENDING', []]],
  ],
  ['valley-quiet', '2024-06-30T11:14:59Z', ['CONFLICTING_EVIDENCE', [VALLEY, 'BROKEN', SPRING], [HARN, 'PENDING', []]]],
  [
    'valley-quiet',
    '2024-06-30T11:15:00Z',
    ['CONFLICTING_EVIDENCE', [VALLEY, 'BROKEN', SPRING], [HARN, 'NOT_ENOUGH_EVIDENCE', []]],
  ],
  [
    'valley-quiet',
    '2024-07-03T00:00:00Z',
    ['CONFLICTING_EVIDENCE', [VALLEY, 'BROKEN', SPRING], [HARN, 'KEPT', ['harn-quiet-till-july']]],
  ],
  [
    'valley-quiet',
    null,
    [
      'CONFLICTING_EVIDENCE',
      [
        VALLEY,
        'BROKEN',
        [...SPRING, 'harn-twelve', 'harn-three', 'harn-about-eleven', 'harn-eight', 'harn-seven', 'last-six'],
      ],
      [HARN, 'KEPT', ['harn-quiet-till-july']],
    ],
  ],
  ['no-flights', '2024-03-02T00:00:00Z', ['PENDING', [['flights-by-lasca'], 'PENDING', []]]],
  // The account that was to last for a month is no longer read.
  ['no-flights', '2024-04-10T00:00:00Z', ['PENDING', [FLIGHTS, 'PENDING', []]]],
  ['no-flights', '2024-06-05T00:00:00Z', ['PENDING', [FLIGHTS, 'PENDING', []]]],
  [
    'no-flights',
    '2024-06-13T00:00:00Z',
    ['CONFLICTING_EVIDENCE', [FLIGHTS, 'CONFLICTING_EVIDENCE', ['flight-in-april']]],
  ],
  ['no-flights', null, ['CONFLICTING_EVIDENCE', [FLIGHTS, 'CONFLICTING_EVIDENCE', ['flight-in-april']]]],
];

describe('the commitments of the quiet at the border', () => {
  it('are all here', () => {
    const commitments = record.entries.filter(({ type }) => type === 'Commitment').map(({ key }) => key);
    expect([...new Set(STATUSES.map(([commitment]) => commitment))]).toEqual(commitments);
  });

  it.each(STATUSES)('%s as of %s', async (commitment, asOf, expected) => {
    expect(await record.status(commitment, asOf ?? undefined)).toEqual(expected);
  });
});
