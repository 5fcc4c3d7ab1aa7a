import type { Claim } from '../domain/record.ts';
import { DAYS_VALID } from './issuer.ts';
import type { LocalServer } from './server.ts';
import { worthAsking } from './worth-asking.ts';

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

/** What to tell who started the server: where it is, what to try first, and what to write with. */
export function greeting({ url, entries, tokens }: Omit<LocalServer, 'close'>): string {
  const claims = entries.filter((entry) => entry.type === 'Claim');
  return [
    `Counterclaim serves ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'} at ${url}`,
    '',
    'Open it in a browser for the Apollo Sandbox, or try this first:',
    '',
    ...firstCommand(url, worthAsking(claims)),
    '',
    `To write, send -H 'Authorization: Bearer TOKEN' with one of these, good until it stops, for ${DAYS_VALID} days at most:`,
    '',
    `editor:   ${tokens.editor}`,
    `redactor: ${tokens.redactor}`,
    '',
    'Ctrl-C stops it.',
  ].join('\n');
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
