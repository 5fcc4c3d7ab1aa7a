import { beforeAll, describe, expect, it } from 'vitest';
import { type ToldRecord, type ToldStatus, tellRecord } from '../../support/told-record.ts';

let record: ToldRecord;

beforeAll(async () => {
  record = await tellRecord('harbour-works', '2026-03-01T12:00:00Z');
});

const FERRY = ['ferry-in-2024', 'ferry-from-january-to-december'];

/** Each moment, and where the commitment stands then by what was said until then; null: now, by all that is on record. */
const STATUSES: readonly (readonly [commitment: string, asOf: string | null, expected: ToldStatus])[] = [
  ['north-breakwater', '2024-01-14T00:00:00Z', ['NOT_ENOUGH_EVIDENCE', [[], 'NOT_ENOUGH_EVIDENCE', []]]],
  ['north-breakwater', '2024-01-16T00:00:00Z', ['PENDING', [['breakwater-by-december'], 'PENDING', []]]],
  [
    'north-breakwater',
    '2025-06-30T22:59:59Z',
    ['PENDING', [['breakwater-by-december'], 'PENDING', []], [['breakwater-by-june'], 'PENDING', []]],
  ],
  [
    'north-breakwater',
    '2025-06-30T23:00:00Z',
    [
      'CONFLICTING_EVIDENCE',
      [['breakwater-by-december'], 'PENDING', []],
      [['breakwater-by-june'], 'NOT_ENOUGH_EVIDENCE', []],
    ],
  ],
  [
    'north-breakwater',
    '2025-07-10T00:00:00Z',
    [
      'CONFLICTING_EVIDENCE',
      [['breakwater-by-december'], 'PENDING', []],
      [['breakwater-by-june'], 'BROKEN', ['breakwater-not-by-june']],
    ],
  ],
  ...['2025-12-01T00:00:00Z', null].map((asOf): (typeof STATUSES)[number] => [
    'north-breakwater',
    asOf,
    [
      'CONFLICTING_EVIDENCE',
      [['breakwater-by-december'], 'KEPT', ['breakwater-finished']],
      [['breakwater-by-june'], 'LATE', ['breakwater-finished']],
    ],
  ]),
  ['ferry-terminal', '2023-11-03T00:00:00Z', ['PENDING', [['ferry-in-2024'], 'PENDING', []]]],
  ['ferry-terminal', '2024-06-01T00:00:00Z', ['PENDING', [FERRY, 'PENDING', []]]],
  ['ferry-terminal', '2024-12-01T00:00:00Z', ['KEPT', [FERRY, 'KEPT', ['ferry-opened']]]],
  ['ferry-terminal', null, ['KEPT', [FERRY, 'KEPT', ['ferry-opened']]]],
  ['rehousing', '2025-12-31T23:59:59Z', ['PENDING', [['rehousing-terms'], 'PENDING', []]]],
  ['rehousing', null, ['NOT_ENOUGH_EVIDENCE', [['rehousing-terms'], 'NOT_ENOUGH_EVIDENCE', []]]],
  ['end-of-coal', '2024-12-31T23:59:59Z', ['PENDING', [['coal-terms'], 'PENDING', []]]],
  ['end-of-coal', '2025-03-01T00:00:00Z', ['NOT_ENOUGH_EVIDENCE', [['coal-terms'], 'NOT_ENOUGH_EVIDENCE', []]]],
  ['end-of-coal', '2025-09-02T00:00:00Z', ['BROKEN', [['coal-terms'], 'BROKEN', ['coal-still-unloaded']]]],
  ['end-of-coal', null, ['LATE', [['coal-terms'], 'LATE', ['coal-ended']]]],
  ['fund-accounts', '2025-03-31T22:59:59Z', ['PENDING', [['accounts-terms'], 'PENDING', []]]],
  ['fund-accounts', '2025-03-31T23:00:00Z', ['NOT_ENOUGH_EVIDENCE', [['accounts-terms'], 'NOT_ENOUGH_EVIDENCE', []]]],
  ['fund-accounts', null, ['BROKEN', [['accounts-terms'], 'BROKEN', ['no-accounts']]]],
  ['deep-fairway', null, ['PENDING', [['fairway-terms'], 'PENDING', []]]],
  ['deep-fairway', '2040-12-31T23:59:59Z', ['PENDING', [['fairway-terms'], 'PENDING', []]]],
  ['deep-fairway', '2041-01-01T00:00:00Z', ['NOT_ENOUGH_EVIDENCE', [['fairway-terms'], 'NOT_ENOUGH_EVIDENCE', []]]],
  ['tide-gate', '2024-12-31T23:59:59Z', ['PENDING', [['tide-gate-terms'], 'PENDING', []]]],
  ['tide-gate', '2025-01-01T00:00:00Z', ['NOT_ENOUGH_EVIDENCE', [['tide-gate-terms'], 'NOT_ENOUGH_EVIDENCE', []]]],
  ['tide-gate', null, ['LATE', [['tide-gate-terms'], 'LATE', ['tide-gate-built']]]],
  [
    'fish-market',
    '2025-01-01T00:00:00Z',
    ['PENDING', [['market-to-go'], 'PENDING', []], [['market-to-stay'], 'PENDING', []]],
  ],
  ...['2025-05-06T00:00:00Z', null].map((asOf): (typeof STATUSES)[number] => [
    'fish-market',
    asOf,
    [
      'CONFLICTING_EVIDENCE',
      [['market-to-go'], 'KEPT', ['market-demolished']],
      [['market-to-stay'], 'BROKEN', ['market-demolished']],
    ],
  ]),
];

describe('the commitments of the harbour works', () => {
  it('are all here', () => {
    const commitments = record.entries.filter(({ type }) => type === 'Commitment').map(({ key }) => key);
    expect([...new Set(STATUSES.map(([commitment]) => commitment))]).toEqual(commitments);
  });

  it.each(STATUSES)('%s as of %s', async (commitment, asOf, expected) => {
    expect(await record.status(commitment, asOf ?? undefined)).toEqual(expected);
  });
});
