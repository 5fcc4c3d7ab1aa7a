import type { Claim, Entry } from '../domain/record.ts';

const QUERY = `query Headline($key: String!) {
  claim(by: { key: $key }) {
    text
    claimant { prefLabel }
    verdict {
      rating
      explanation
      readings { rating explanation accounts { claimant { prefLabel } } }
    }
    checks { edges { node { relation against { text } comparisons { dimension result claimed found } } } }
  }
}`;

/** What to tell who started the server: where it is, and what to try first. */
export function greeting(url: string, entries: readonly Entry[]): string {
  const claims = entries.filter((entry) => entry.type === 'Claim');
  return [
    `Counterclaim serves ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'} at ${url}`,
    '',
    'Open it in a browser for the Apollo Sandbox, or try this first:',
    '',
    ...firstCommand(url, worthAsking(claims)),
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}

/** A claim of somebody's compliance shows most: it is read under each account of what was agreed. */
function worthAsking(claims: readonly Claim[]): Claim | undefined {
  return claims.find(({ statement }) => statement?.type === 'Compliance') ?? claims[0];
}

function firstCommand(url: string, claim: Claim | undefined): readonly string[] {
  const request =
    claim === undefined
      ? { query: '{ __typename }' }
      : { query: QUERY.replaceAll(/\s+/g, ' '), variables: { key: claim.key } };
  return [`curl ${url} \\`, `  -H 'content-type: application/json' \\`, `  -d ${quoted(JSON.stringify(request))}`];
}

/** As a POSIX shell takes it literally. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
