/** What frontends ask for, page by page, and the calls of the table that each takes. */

/** A page that readers see, as a query; where it says so, its lists have `$first` entries, more than one. */
export type ReaderPage = {
  readonly query: string;
  /** The Queries that it takes however much it shows: one for each partition that its lists and pages lie in. */
  readonly queries: number;
  /** Names in the answer of what takes a Query for each entry that has it, since it lies in that entry's own partition. */
  readonly each?: readonly string[];
  /** One for each step from an entry to what it names, however many entries are at it: of hundreds one for each hundred. */
  readonly batches: number;
};

const CARD = 'key text claimDate claimant { key prefLabel } verdict { rating explanation }';
const CHECK = 'relation rule { name } comparisons { dimension result claimed found }';

/** What an article embeds: the claim's page has its checks; beside it the commitment's. */
const ARTICLE: ReaderPage = {
  query: `{ claim(by: { key: "energy-truce/10" }) {
    ${CARD} statement { ... on Compliance { commitment { prefLabel status { value explanation } } } }
    checks(first: 5) { edges { node { ${CHECK} author { name } against { ${CARD} } } } }
  } }`,
  queries: 2,
  batches: 2,
};

const CLAIM: ReaderPage = {
  query: `{ claim(by: { key: "energy-truce/10" }) {
    ${CARD} rank retracted retraction { reason } head { number hash }
    appearances { quotation source { title url datePublished publisher { prefLabel } } }
    statement { __typename ... on Compliance { status party { prefLabel } commitment { prefLabel } } }
    verdict { readings { rating claimantsOwn accounts { key claimant { prefLabel } } decidedBy { against { key } } } }
    checks { edges { node {
      ${CHECK} author { name } under { key claimant { prefLabel } } against { key text claimant { prefLabel } }
    } } pageInfo { hasNextPage endCursor } }
  } }`,
  queries: 1,
  batches: 1,
};

/** What the claims against it are rated, and what these are checked against: of that one page alone is yet to be read. */
const CHECKS_OF_CHECKS: ReaderPage = {
  query: `query ($first: Int!) { claim(by: { key: "energy-truce/10" }) {
    ${CARD} checks(first: $first) { edges { node { ${CHECK} against {
      ${CARD} itsChecks: checks(first: 3) { edges { node { ${CHECK} against { ${CARD} } } } pageInfo { hasNextPage } }
    } } } }
  } }`,
  queries: 2,
  each: ['itsChecks'],
  batches: 3,
};

/** With the check that an editor made, and its history. */
const EDITORS_CHECKS: ReaderPage = {
  query: `{ claim(by: { key: "border-quiet/quiet-kept" }) {
    ${CARD} checks { edges { node { ${CHECK} author { name } editorCheck { rationale revision { recordedAt } } } } }
  } }`,
  queries: 3,
  batches: 2,
};

/** How many claims of each rating, the first of each, and the latest of all: six lists. */
const CLAIMANT: ReaderPage = {
  query: `query ($first: Int!) {
    concept(by: { key: "trump" }) {
      key prefLabel description sameAs head { number } broader { prefLabel } narrower { edges { node { prefLabel } } }
      claimsByRating { rating count claims(first: $first) { edges { node { ${CARD} } } } }
    }
    claims(claimant: "trump", first: $first) { edges { node { ${CARD} head { number } } } }
  }`,
  queries: 8,
  batches: 4,
};

const CLAIMANTS: ReaderPage = {
  query: `query ($first: Int!) { concepts(kind: AGENT, first: $first) { edges { node {
    key prefLabel broader { prefLabel } claimsByRating { rating count }
  } } } }`,
  queries: 1,
  batches: 4,
};

/** Its status, its accounts with what these are checked against, and what was said of it. */
const COMMITMENT: ReaderPage = {
  query: `query ($first: Int!) {
    commitment(by: { key: "energy-truce" }) {
      prefLabel party { prefLabel }
      status { value explanation readings {
        value accounts { key claimant { prefLabel } } decidedBy { key text claimant { prefLabel } }
      } }
      accounts { ${CARD} itsChecks: checks(first: 3) { edges { node { ${CHECK} against { ${CARD} } } } } }
    }
    claims(commitment: "energy-truce", first: $first) { edges { node { ${CARD} } } }
  }`,
  queries: 3,
  each: ['itsChecks'],
  batches: 2,
};

const COMMITMENTS: ReaderPage = {
  query: `query ($first: Int!) { commitments(first: $first) { edges { node {
    key prefLabel party { prefLabel } head { number } status { value readings { value accounts { text } } }
    revision { recordedAt } itsAccounts: accounts { ${CARD} }
  } } } }`,
  queries: 1,
  each: ['itsAccounts'],
  batches: 7,
};

/** The event, and what is said of what took part in it, with where it is said. */
const EVENT: ReaderPage = {
  query: `query ($first: Int!) {
    event(by: { key: "strike-3-feb" }) { prefLabel head { number } revisions(first: 3) { edges { node { number } } } }
    claims(concept: "missile-strike", first: $first) { edges { node {
      ${CARD} statement { ... on Occurrence { event { key prefLabel } } }
      appearances { quotation source { title url publisher { prefLabel } } }
    } } }
  }`,
  queries: 2,
  batches: 3,
};

const TOPIC: ReaderPage = {
  query: `query ($first: Int!) {
    concept(by: { key: "power-infrastructure" }) {
      prefLabel description broader { prefLabel } maybeBroader { prefLabel }
      narrower(first: $first) { edges { node { prefLabel } } }
    }
    claims(concept: "power-infrastructure", first: $first) { edges { node { ${CARD} } } }
  }`,
  queries: 2,
  batches: 4,
};

/** The latest claims, what they are rated, and their first checks. The list is spread over four partitions. */
const LATEST: ReaderPage = {
  query: `query ($first: Int!) { claims(first: $first) { edges { node {
    ${CARD} head { number } retraction { reason } appearances { source { title publisher { prefLabel } } }
    itsChecks: checks(first: 2) { edges { node { ${CHECK} against { key text claimant { prefLabel } } } } }
  } } pageInfo { hasNextPage endCursor } } }`,
  queries: 4,
  each: ['itsChecks'],
  batches: 2,
};

/** What was rated anew, why, and what was published then. */
const CHANGES: ReaderPage = {
  query: `query ($first: Int!) { verdictChanges(first: $first) { edges { node {
    at ratingBefore rating claim { ${CARD} } publication { redacted verdict { explanation } }
    causes { entry { key ... on Claim { text claimant { prefLabel } } } number revision { kind editor { name } } }
  } } } }`,
  queries: 4,
  each: ['publication'],
  batches: 7,
};

/** With what it tells of. It has eight parts. */
const FEED: ReaderPage = {
  query: `query ($first: Int!) { feed(first: $first) { edges { node {
    at entry { __typename key ... on Claim { ${CARD} } ... on Concept { prefLabel } ... on Source { title } }
    ... on RevisionRecorded { kind revision { editor { name } reason changes { path } } }
    ... on VerdictChanged { rating causes { entry { key } } }
  } } pageInfo { endCursor } } }`,
  queries: 8,
  batches: 4,
};

/** Of each claim its history and its latest revision. */
const HISTORIES: ReaderPage = {
  query: `query ($first: Int!) { claims(claimant: "trump", first: $first) { edges { node {
    ${CARD} revision { recordedAt editor { name } }
    revisions(first: 3) { edges { node { number reason } } }
    verdictHistory(first: 3) { edges { node { publishedAt redacted verdict { rating explanation } } } }
  } } } }`,
  queries: 1,
  each: ['revisions', 'verdictHistory'],
  batches: 6,
};

/** Its history, what was published of it, and why. */
const HISTORY: ReaderPage = {
  query: `{ claim(by: { key: "energy-truce/10" }) {
    ${CARD} revision { recordedAt editor { name } } revisions { edges { node { number reason changes { path } } } }
    verdictHistory { edges { node { version publishedAt redacted verdict { rating } causes { revision { reason } } } } }
  } }`,
  queries: 4,
  batches: 6,
};

/** Computed, and not read: whatever bears on the claim is looked for, and the accounts. */
const TIMELINE: ReaderPage = {
  query: `{ claim(by: { key: "energy-truce/10" }) {
    ${CARD} verdictTimeline { turns { moment verdict { rating explanation } changedBy { ${CARD} } } limited }
  } }`,
  queries: 97,
  batches: 6,
};

/** Computed under each account. */
const COMPARE: ReaderPage = {
  query: `{ compare(claim: { key: "energy-truce/10" }, against: { key: "energy-truce/6" }) {
    ${CHECK} under { key claimant { prefLabel } } against { ${CARD} }
  } }`,
  queries: 5,
  batches: 3,
};

const SOURCE: ReaderPage = {
  query: `query ($first: Int!) {
    source(by: { key: "nyt-2026-02-05" }) { title url datePublished publisher { prefLabel } head { number } }
    claims(source: "nyt-2026-02-05", first: $first) { edges { node { ${CARD} appearances { quotation } } } }
  }`,
  queries: 1,
  batches: 5,
};

/** The address leads to its sources, and these to lists of claims. */
const ADDRESS: ReaderPage = {
  query: `query ($first: Int!) { claims(url: "https://example.org/talks#end", first: $first) { edges { node { ${CARD} } } } }`,
  queries: 2,
  batches: 2,
};

export const READER_PAGES: Readonly<Record<string, ReaderPage>> = {
  ARTICLE,
  CLAIM,
  CHECKS_OF_CHECKS,
  EDITORS_CHECKS,
  CLAIMANT,
  CLAIMANTS,
  COMMITMENT,
  COMMITMENTS,
  EVENT,
  TOPIC,
  LATEST,
  CHANGES,
  FEED,
  HISTORIES,
  HISTORY,
  TIMELINE,
  COMPARE,
  SOURCE,
  ADDRESS,
};
