import { graphql } from './generated/gql.ts';

/** The words of a claim, and where it stands. */
export const ClaimCard = graphql(`
  fragment ClaimCard on Claim {
    id
    key
    text
    claimant { id prefLabel }
    verdict { rating explanation }
  }
`);

export const ClaimPage = graphql(`
  query ClaimPage($key: String!) {
    claim(by: { key: $key }) {
      ...ClaimCard
      checks(first: 5) { edges { node { id relation against { ...ClaimCard } } } }
    }
  }
`);

/** The same claim, at a moment of the past: nothing of this may get in the way of what it is now. */
export const ClaimThen = graphql(`
  query ClaimThen($key: String!, $asOf: DateTime!) {
    claim(by: { key: $key }) {
      id
      key
      verdict(asOf: $asOf) { rating explanation }
      checks(asOf: $asOf, first: 5) { edges { node { id relation against { id key text } } } }
    }
  }
`);

export const ClaimList = graphql(`
  query ClaimList($first: Int, $after: String, $last: Int, $before: String) {
    claims(first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { id key text } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

export const NodeById = graphql(`
  query NodeById($id: ID!) {
    node(id: $id) { __typename id ... on Claim { key text } }
  }
`);

export const ReviseClaim = graphql(`
  mutation ReviseClaim($input: ReviseClaimInput!) {
    reviseClaim(input: $input) {
      __typename
      ... on ClaimWritten { claim { id text } revision { number } }
      ... on WriteError { code message }
    }
  }
`);
