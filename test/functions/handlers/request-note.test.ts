import { describe, expect, it } from 'vitest';
import { createGraphqlHandler } from '../../../functions/handlers/create-graphql-handler.ts';
import { cannedDerivations, cannedTruth } from '../../support/canned-derivations.ts';
import { cannedKept } from '../../support/canned-kept.ts';
import { aClaim } from '../../support/entries.ts';
import { type HttpRequest, httpEvent, lambdaContext } from '../../support/http-event.ts';
import { createMemoryLedger } from '../../support/memory-ledger.ts';
import { aClaimPage } from '../../support/pages.ts';

const post = (body: unknown): HttpRequest => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** The line that tells of a request, and what was counted of it. */
async function toldOf(request: HttpRequest) {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const counted: unknown[] = [];
  const handler = createGraphqlHandler({
    // It names a claimant that the record does not hold.
    derivations: cannedDerivations({ claimPages: [aClaimPage(aClaim('c1'))] }),
    kept: cannedKept(),
    ledger: createMemoryLedger(),
    truth: cannedTruth(),
    log: (line) => lines.push(line),
    counts: { count: (...what) => counted.push(what), publish: () => counted.push('published') },
  });
  await handler(httpEvent(request), lambdaContext);
  return { lines: lines.filter(({ level }) => level === 'INFO'), counted };
}
const LINE = {
  level: 'INFO',
  message: 'A request was answered.',
  requestId: 'JKJaXmPLvHcESHA=',
  method: 'POST',
  status: 200,
  operation: null,
  operationType: null,
  cost: null,
  milliseconds: expect.any(Number),
  tableCalls: 0,
  tableUnits: 0,
  errorCodes: [],
};

describe('tellRequest', () => {
  it('writes one line, which names the operation, and nothing of its variables', async () => {
    const query = 'query ClaimPage($key: String!) { claim(by: { key: $key }) { key } }';
    expect(await toldOf(post({ query, variables: { key: 'c1' } }))).toEqual({
      lines: [{ ...LINE, operation: 'ClaimPage', operationType: 'query', cost: 52 }],
      counted: [['MaskedErrors', 0], 'published'],
    });
  });

  it('counts the errors that clients are not told', async () => {
    const query = '{ claim(by: { key: "c1" }) { a: claimant { prefLabel } b: claimant { key } } }';
    const { lines, counted } = await toldOf(post({ query }));
    expect(lines).toEqual([{ ...LINE, operationType: 'query', cost: 55, errorCodes: ['INTERNAL_SERVER_ERROR'] }]);
    expect(counted).toEqual([['MaskedErrors', 1], 'published']);
  });

  it.each([
    ['no GraphQL', { query: '{' }, 200, 'GRAPHQL_PARSE_FAILED'],
    ['no JSON', '{', 400, 'BAD_REQUEST'],
  ])('tells of what is %s', async (...[, body, status, code]) => {
    expect((await toldOf(post(body))).lines).toEqual([{ ...LINE, status, errorCodes: [code] }]);
  });

  it('keeps of a long name its beginning', async () => {
    const { lines } = await toldOf(post({ query: `query ${'a'.repeat(500)} { __typename }` }));
    expect(lines).toEqual([{ ...LINE, operation: 'a'.repeat(100), operationType: 'query', cost: 1 }]);
  });
});
