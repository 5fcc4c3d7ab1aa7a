/** What the contract's queries must answer on the example record. */
import type { Dimension, Relation, Result } from '../../functions/domain/check.ts';
import type { Rating, StatusValue } from '../../functions/domain/verdict.ts';

/** An answer to headline.graphql, as far as the contract speaks of it; claims by key. */
export type ClaimAnswer = {
  readonly rating: Rating;
  readonly explanation: string;
  readonly readings: readonly {
    readonly accounts: readonly string[];
    readonly rating: Rating;
    readonly claimantsOwn: boolean;
  }[];
  readonly checks: readonly {
    readonly against: string;
    readonly under: string | null;
    readonly relation: Relation | null;
    readonly comparisons: readonly { readonly dimension: Dimension; readonly result: Result }[];
  }[];
};

/** An answer to commitment.graphql, as far as the contract speaks of it; claims by key. */
export type CommitmentAnswer = {
  readonly value: StatusValue;
  readonly readings: readonly {
    readonly accounts: readonly string[];
    readonly value: StatusValue;
    readonly decidedBy: readonly string[];
  }[];
};

type CheckExpectation = {
  readonly against: string;
  readonly under: string | null;
  readonly relation: Relation | null;
  /** Every comparison has one of these results. */
  readonly results: readonly Result[];
  /** This comparison has this result. */
  readonly comparison?: { readonly dimension: Dimension; readonly result: Result };
};

export type ClaimExpectation = {
  readonly key: string;
  readonly asOf: string | null;
  readonly rating: Rating;
  readonly readings?: ClaimAnswer['readings'];
  /** What the explanation names. */
  readonly names?: readonly string[];
  readonly checks?: readonly CheckExpectation[];
};

export type CommitmentExpectation = {
  readonly key: string;
  readonly asOf: string | null;
  readonly value: StatusValue;
  readonly readings?: CommitmentAnswer['readings'];
  /** The values of the readings, whatever decided. */
  readonly values?: readonly { readonly accounts: readonly string[]; readonly value: StatusValue }[];
};

const ANY: readonly Result[] = ['MATCH', 'MISMATCH', 'UNKNOWN'];
const undecided = { rating: 'NOT_ENOUGH_EVIDENCE' } as const;
const trumpsAccount = { accounts: ['energy-truce/1'], claimantsOwn: true } as const;
const kremlinsAccount = { accounts: ['energy-truce/2'], claimantsOwn: false } as const;

export const claimExpectations: readonly ClaimExpectation[] = [
  {
    key: 'energy-truce/10',
    asOf: null,
    rating: 'CONFLICTING_EVIDENCE',
    readings: [
      { ...trumpsAccount, rating: 'REFUTED' },
      { ...kremlinsAccount, rating: 'NOT_ENOUGH_EVIDENCE' },
    ],
    names: ['Donald Trump', 'Dmitri Peskov'],
    checks: [
      { against: 'energy-truce/6', under: 'energy-truce/1', relation: 'CONTRADICTS', results: ['MATCH'] },
      {
        against: 'energy-truce/5',
        under: 'energy-truce/1',
        relation: 'UNDETERMINED',
        results: ['MATCH', 'UNKNOWN'],
        comparison: { dimension: 'TARGET', result: 'UNKNOWN' },
      },
      {
        against: 'energy-truce/6',
        under: 'energy-truce/2',
        relation: null,
        results: ANY,
        comparison: { dimension: 'TIME', result: 'MISMATCH' },
      },
    ],
  },
  {
    key: 'energy-truce/10',
    asOf: '2026-02-02T23:59:59Z',
    ...undecided,
    readings: [
      { ...trumpsAccount, ...undecided },
      { ...kremlinsAccount, ...undecided },
    ],
  },
  {
    key: 'energy-truce/10',
    asOf: '2026-01-29T23:59:59Z',
    ...undecided,
    readings: [{ ...trumpsAccount, ...undecided }],
  },
  {
    key: 'energy-truce/25',
    asOf: null,
    rating: 'SUPPORTED',
    checks: [{ against: 'energy-truce/26', under: null, relation: 'SUPPORTS', results: ['MATCH'] }],
  },
  {
    key: 'energy-truce/16',
    asOf: null,
    rating: 'SUPPORTED',
    checks: [{ against: 'energy-truce/15', under: null, relation: 'SUPPORTS', results: ['MATCH'] }],
  },
  { key: 'energy-truce/6', asOf: null, ...undecided },
  { key: 'energy-truce/20', asOf: null, rating: 'UNCHECKABLE' },
];

export const commitmentExpectations: readonly CommitmentExpectation[] = [
  {
    key: 'energy-truce',
    asOf: null,
    value: 'CONFLICTING_EVIDENCE',
    values: [
      { accounts: ['energy-truce/1'], value: 'BROKEN' },
      { accounts: ['energy-truce/2'], value: 'NOT_ENOUGH_EVIDENCE' },
    ],
  },
  {
    key: 'energy-truce',
    asOf: '2026-01-31T23:59:59Z',
    value: 'PENDING',
    values: [
      { accounts: ['energy-truce/1'], value: 'PENDING' },
      { accounts: ['energy-truce/2'], value: 'PENDING' },
    ],
  },
  {
    key: 'end-war-in-24-hours',
    asOf: null,
    value: 'BROKEN',
    readings: [{ accounts: ['energy-truce/31'], value: 'BROKEN', decidedBy: ['energy-truce/32'] }],
  },
];
