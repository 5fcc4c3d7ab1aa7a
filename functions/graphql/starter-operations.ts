/** What the starter operations are asked with: a claim and a commitment of the record, by key. */
export type StarterKeys = { readonly claim: string; readonly commitment: string };

/** Of the example record. */
const EXAMPLE: StarterKeys = { claim: 'energy-truce/10', commitment: 'energy-truce' };

/** What somebody who never saw the API may begin with: its variables go with all of its operations. */
export const STARTER_DOCUMENT = `# Claims are checked against one another, and the verdict follows from the record.
# Run these one by one. Keys to go on with, as variables, are in the answers.

# What was said last, by whom, and how it is rated.
query LatestClaims {
  claims(first: 5) {
    edges {
      node {
        key
        text
        claimDate
        claimant { prefLabel }
        verdict { rating }
      }
    }
  }
}

# How a claim is rated, under each account of what was agreed, and what decides it, dimension by dimension.
query WhyThisRating($claim: String!) {
  claim(by: { key: $claim }) {
    text
    claimant { prefLabel }
    verdict {
      rating
      explanation
      readings {
        rating
        claimantsOwn
        accounts { key claimant { prefLabel } }
      }
    }
    checks(first: 3) {
      edges {
        node {
          relation
          against { key text claimant { prefLabel } }
          comparisons { dimension result claimed found note }
        }
      }
    }
  }
}

# What could one have known that day? And when did the verdict change, by which claims?
query AsOfADay($claim: String!, $day: DateTime!) {
  claim(by: { key: $claim }) {
    verdict(asOf: $day) { rating explanation }
    verdictTimeline {
      turns {
        moment
        verdict { rating }
        changedBy { key text }
      }
    }
  }
}

# Was it kept? Under each account of its terms, and overall.
query WasItKept($commitment: String!) {
  commitment(by: { key: $commitment }) {
    prefLabel
    party { prefLabel }
    status {
      value
      explanation
      readings { value explanation accounts { key claimant { prefLabel } } }
    }
  }
}

# All that was written, and every verdict and status that changed with it, from the beginning.
query WhatHappened {
  feed(first: 10) {
    edges {
      node {
        __typename
        at
        entry { id key }
      }
    }
    pageInfo { endCursor hasNextPage }
  }
}
`;

/** The variables of the starter operations. */
export function starterVariables(keys: StarterKeys = EXAMPLE): Readonly<Record<string, string>> {
  return { ...keys, day: '2026-02-02T23:59:59Z' };
}
