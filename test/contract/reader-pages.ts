/** What frontends ask for, page by page. */

const CARD = 'key text claimDate claimant { key prefLabel } verdict { rating explanation }';
const CHECK = 'relation rule { name } comparisons { dimension result claimed found }';

/** Of a claim: it, and what it is checked against. */
export const CLAIM: string = `{ claim(by: { key: "energy-truce/10" }) {
  ${CARD} rank retracted retraction { reason } head { number hash }
  appearances { quotation source { title url datePublished publisher { prefLabel } } }
  statement { __typename ... on Compliance { status party { prefLabel } commitment { prefLabel } } }
  verdict { readings { rating claimantsOwn accounts { key claimant { prefLabel } } decidedBy { against { key } } } }
  checks { edges { node {
    ${CHECK} author { name } under { key claimant { prefLabel } } against { key text claimant { prefLabel } }
  } } pageInfo { hasNextPage endCursor } }
} }`;

/** Of a claim, with what the claims against it are rated, and what these are checked against in turn. */
export const CHECKS_OF_CHECKS: string = `{ claim(by: { key: "energy-truce/10" }) {
  ${CARD} checks { edges { node { ${CHECK} against {
    ${CARD} checks(first: 3) { edges { node { ${CHECK} against { ${CARD} } } } pageInfo { hasNextPage } }
  } } } }
} }`;

/** Of a claimant. */
export const CLAIMANT: string = `{ concept(by: { key: "trump" }) {
  key prefLabel description sameAs head { number } broader { prefLabel } narrower { edges { node { prefLabel } } }
  claimsByRating { rating count claims(first: 5) { edges { node { ${CARD} } } } }
} }`;

/** Of all claimants. */
export const CLAIMANTS: string = `{ concepts(kind: AGENT) { edges { node {
  key prefLabel broader { prefLabel } claimsByRating { rating count }
} } } }`;

/** Of a commitment, with its accounts and what these are checked against. */
export const COMMITMENT: string = `{ commitment(by: { key: "energy-truce" }) {
  prefLabel party { prefLabel }
  status { value explanation readings {
    value accounts { key claimant { prefLabel } } decidedBy { key text claimant { prefLabel } }
  } }
  accounts { ${CARD} checks(first: 3) { edges { node { ${CHECK} against { ${CARD} } } } } }
} }`;

/** Of all commitments. */
export const COMMITMENTS: string = `{ commitments { edges { node {
  key prefLabel party { prefLabel } head { number } status { value readings { value accounts { text } } }
} } } }`;

/** The first page: the latest claims, what they are rated, and their first checks. */
export const LATEST: string = `{ claims(first: 20) { edges { node {
  ${CARD} head { number } retraction { reason } appearances { source { title publisher { prefLabel } } }
  checks(first: 2) { edges { node { ${CHECK} against { key text claimant { prefLabel } } } } }
} } pageInfo { hasNextPage endCursor } } }`;

/** The news: what was rated anew, and why. */
export const CHANGES: string = `{ verdictChanges(first: 20) { edges { node {
  at ratingBefore rating claim { ${CARD} }
  causes { entry { key ... on Claim { text claimant { prefLabel } } } number revision { kind editor { name } } }
} } } }`;

/** The feed, with what it tells of. */
export const FEED: string = `{ feed(first: 100) { edges { node {
  at entry { __typename key ... on Claim { ${CARD} } ... on Concept { prefLabel } ... on Source { title } }
  ... on RevisionRecorded { kind revision { editor { name } reason changes { path } } }
  ... on VerdictChanged { rating causes { entry { key } } }
} } pageInfo { endCursor } } }`;

/** Of a source, with the claims that appear in it. */
export const SOURCE: string = `{
  source(by: { key: "nyt-2026-02-05" }) { title url datePublished publisher { prefLabel } head { number } }
  claims(source: "nyt-2026-02-05") { edges { node { ${CARD} appearances { quotation } } } }
}`;

/** Of an address. */
export const ADDRESS: string = `{ claims(url: "https://example.org/talks#end") { edges { node { ${CARD} } } } }`;
