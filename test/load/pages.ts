import type { Entry } from '../../functions/domain/record.ts';

/** What a frontend asks for one page. */
export type Page = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

const CLAIM = `query ClaimPage($key: String!) {
  claim(by: { key: $key }) {
    text
    claimant { prefLabel }
    appearances { quotation source { url publisher { prefLabel } } }
    verdict { rating explanation readings { rating accounts { key claimant { prefLabel } } } }
    checks(first: 10) { edges { node { relation against { key text claimant { prefLabel } } comparisons { dimension result claimed found } } } }
  }
}`;
const CLAIMS = `query Latest($after: String) {
  claims(first: 20, after: $after) {
    edges { node { key text claimDate claimant { prefLabel } verdict { rating explanation } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const COMMITMENT = `query CommitmentPage($key: String!) {
  commitment(by: { key: $key }) {
    prefLabel
    party { prefLabel }
    accounts { key text claimant { prefLabel } }
    status { value readings { value accounts { key } } }
  }
}`;
const CLAIMANT = `query ClaimantPage($key: String!) {
  claims(claimant: $key, first: 20) { edges { node { key text verdict { rating } } } }
}`;
const FEED = `query Feed { feed(first: 20) { edges { node { at entry { key } } } pageInfo { endCursor } } }`;

/** What readers of a record ask for, page after page: mostly single claims. */
export function pagesOf(entries: readonly Entry[]): readonly Page[] {
  const keysOf = (type: Entry['type']): readonly string[] =>
    entries.filter((entry) => entry.type === type).map(({ key }) => key);
  const claimants = new Set(entries.flatMap((entry) => (entry.type === 'Claim' ? [entry.claimant] : [])));
  const each = (query: string, keys: Iterable<string>): readonly Page[] =>
    Array.from(keys, (key) => ({ query, variables: { key } }));
  return [
    ...each(CLAIM, keysOf('Claim')),
    ...each(COMMITMENT, keysOf('Commitment')),
    ...each(CLAIMANT, claimants),
    { query: CLAIMS, variables: {} },
    { query: FEED, variables: {} },
  ];
}
