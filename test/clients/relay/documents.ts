import { graphql } from 'relay-runtime';

/** What a claim's card shows. */
graphql`
  fragment documents_card on Claim {
    key
    text
    verdict { rating }
  }
`;

/** A list that goes on as its reader does, either way. */
graphql`
  fragment documents_claims on Query
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  )
  @refetchable(queryName: "documentsClaimsQuery") {
    claims(first: $first, after: $after, last: $last, before: $before) @connection(key: "documents_claims") {
      edges { node { id ...documents_card } }
    }
  }
`;

graphql`
  query documentsListQuery {
    ...documents_claims
  }
`;

graphql`
  query documentsPageQuery($key: String!, $asOf: DateTime!) {
    claim(by: { key: $key }) {
      ...documents_card
      then: verdict(asOf: $asOf) { rating }
    }
  }
`;
