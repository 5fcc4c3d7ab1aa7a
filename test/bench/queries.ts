import { readFile } from 'node:fs/promises';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { httpEvent } from '../support/http-event.ts';
import { BOAST } from './bench-record.ts';

/** What is asked: the headline query about the example, the same about a claim with 20 checks, and a list of claims. */
export type Asked = 'headline' | 'page' | 'list';

const EXAMPLE_CLAIM = 'energy-truce/10';
const HEADLINE = await readFile(new URL('../contract/headline.graphql', import.meta.url), 'utf8');
const LIST = `query List {
  claims(first: 20) {
    edges {
      cursor
      node { id key text claimDate claimant { prefLabel } verdict { rating explanation readings { rating claimantsOwn } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** As the gateway sends them. */
export const EVENTS: Readonly<Record<Asked, APIGatewayProxyEventV2>> = {
  headline: eventOf(HEADLINE, { key: EXAMPLE_CLAIM }),
  page: eventOf(HEADLINE, { key: BOAST }),
  list: eventOf(LIST, {}),
};

function eventOf(query: string, variables: Readonly<Record<string, unknown>>): APIGatewayProxyEventV2 {
  return httpEvent({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
}
