/** From what the API answers to the contract's queries to what the contract says of it. */
import { readFile } from 'node:fs/promises';
import type { ClaimAnswer, CommitmentAnswer } from './expectations.ts';

type Keyed = { readonly key: string };
type HeadlineData = {
  readonly claim: {
    readonly verdict: {
      readonly rating: ClaimAnswer['rating'];
      readonly explanation: string;
      readonly readings: readonly (Omit<ClaimAnswer['readings'][number], 'accounts'> & {
        readonly accounts: readonly Keyed[];
      })[];
    };
    readonly checks: {
      readonly edges: readonly {
        readonly node: Omit<ClaimAnswer['checks'][number], 'against' | 'under'> & {
          readonly against: Keyed;
          readonly under: Keyed | null;
        };
      }[];
    };
  };
};
type CommitmentData = {
  readonly commitment: {
    readonly status: {
      readonly value: CommitmentAnswer['value'];
      readonly readings: readonly {
        readonly value: CommitmentAnswer['value'];
        readonly accounts: readonly Keyed[];
        readonly decidedBy: readonly Keyed[];
      }[];
    };
  };
};

/** The text of one of the contract's queries. */
export function contractQuery(name: 'headline' | 'commitment'): Promise<string> {
  return readFile(new URL(`${name}.graphql`, import.meta.url), 'utf8');
}

/** @throws Error that shows the response, where it is no answer to headline.graphql */
export function parseClaimAnswer(response: unknown): ClaimAnswer {
  const { claim } = dataOf(response) as HeadlineData;
  return {
    rating: claim.verdict.rating,
    explanation: claim.verdict.explanation,
    readings: claim.verdict.readings.map(({ accounts, rating, claimantsOwn }) => ({
      accounts: keysOf(accounts),
      rating,
      claimantsOwn,
    })),
    checks: claim.checks.edges.map(({ node }) => ({
      against: node.against.key,
      under: node.under?.key ?? null,
      relation: node.relation,
      comparisons: node.comparisons.map(({ dimension, result }) => ({ dimension, result })),
    })),
  };
}

/** @throws Error that shows the response, where it is no answer to commitment.graphql */
export function parseCommitmentAnswer(response: unknown): CommitmentAnswer {
  const { status } = (dataOf(response) as CommitmentData).commitment;
  return {
    value: status.value,
    readings: status.readings.map(({ accounts, value, decidedBy }) => ({
      accounts: keysOf(accounts),
      value,
      decidedBy: keysOf(decidedBy),
    })),
  };
}

function dataOf(response: unknown): unknown {
  const { data, errors } = response as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined || data === undefined || data === null) {
    throw new Error(`No answer: ${JSON.stringify(response)}`);
  }
  return data;
}

function keysOf(claims: readonly Keyed[]): readonly string[] {
  return claims.map(({ key }) => key);
}
