import { describe, expect, it } from 'vitest';
import { requireRole } from '../../../functions/graphql/require-role.ts';
import { type Authenticate, createAuthenticate } from '../../../functions/handlers/authentication.ts';
import { createGraphqlHandler } from '../../../functions/handlers/create-graphql-handler.ts';
import { KeysUnavailableError } from '../../../functions/handlers/key-cache.ts';
import type { Caller } from '../../../functions/operations/caller.ts';
import type { Derivations } from '../../../functions/operations/ports.ts';
import { cannedDerivations, cannedTruth } from '../../support/canned-derivations.ts';
import { cannedKept } from '../../support/canned-kept.ts';
import { type HttpRequest, httpEvent, lambdaContext } from '../../support/http-event.ts';
import { createMemoryLedger } from '../../support/memory-ledger.ts';
import { inSeconds, publisher, signingKey, tokenOf } from '../../support/tokens.ts';

const READER: Caller = { editor: { id: 'e1', name: null }, roles: new Set() };
const query = '{ claim(by: { key: "c1" }) { key } }';
const posted: HttpRequest = { method: 'POST', body: JSON.stringify({ query }) };
const got: HttpRequest = { query: new URLSearchParams({ query }).toString() };

async function send(
  request: HttpRequest,
  parts: { readonly authenticate?: Authenticate; readonly derivations?: Derivations },
) {
  const logged: Readonly<Record<string, unknown>>[] = [];
  const log = (entry: Readonly<Record<string, unknown>>): void => {
    if (entry['level'] !== 'INFO') logged.push(entry);
  };
  const derivations = cannedDerivations();
  const handler = createGraphqlHandler({
    derivations,
    kept: cannedKept(),
    ledger: createMemoryLedger(),
    truth: cannedTruth(),
    log,
    ...parts,
  });
  const {
    statusCode,
    headers = {},
    body = '',
  } = await handler(
    httpEvent({ ...request, headers: { 'content-type': 'application/json', ...request.headers } }),
    lambdaContext,
  );
  const { extensions: _cost, ...content } = JSON.parse(body) as Readonly<Record<string, unknown>>;
  return { statusCode, headers, content, logged, calls: derivations.calls };
}

/** Where reading needs a role, as writing will. */
function guarded(caller: Caller | null): Derivations {
  const claimPage = async (): Promise<null> => {
    requireRole({ caller }, 'editor');
    return null;
  };
  return { ...cannedDerivations(), claimPage };
}

describe('createGraphqlHandler', () => {
  it('lets anybody read who says nothing of who they are', async () => {
    const { statusCode, content } = await send(posted, {});
    expect([statusCode, content]).toEqual([200, { data: { claim: null } }]);
  });

  it('reads the header that the gateway gives it', async () => {
    const key = signingKey('k1');
    const authenticate = createAuthenticate(
      { kind: 'oidc', issuer: 'https://issuer.test', audience: 'api', roleClaim: 'roles' },
      publisher(key).fetchKeys,
    );
    const claims = { iss: 'https://issuer.test', aud: 'api', sub: 'ada' };
    const statuses = [60, -60].map(async (seconds) => {
      const token = tokenOf({ ...claims, exp: inSeconds(seconds) }, key);
      const { statusCode } = await send({ ...posted, headers: { authorization: `Bearer ${token}` } }, { authenticate });
      return statusCode;
    });
    expect(await Promise.all(statuses)).toEqual([200, 401]);
  });

  it.each([
    ['a POST', posted],
    ['a GET', got],
    ['a GET that takes GraphQL responses', { ...got, headers: { accept: 'application/graphql-response+json' } }],
  ])('refuses %s with a token that is not valid, and reads nothing', async (_, request) => {
    const { statusCode, headers, content, logged, calls } = await send(
      { ...request, headers: { ...request.headers, authorization: 'Bearer a.b.c' } },
      {},
    );
    expect(headers).toMatchObject({ 'www-authenticate': 'Bearer error="invalid_token"', 'cache-control': 'no-store' });
    expect([statusCode, content]).toEqual([
      401,
      {
        errors: [
          {
            message: 'No token is valid here: this deployment has no issuer.',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      },
    ]);
    expect([logged, calls]).toEqual([[], []]);
  });

  it('takes the blame where a token cannot be verified, and logs why under the id of the request', async () => {
    const authenticate: Authenticate = async () => {
      throw new KeysUnavailableError(new Error('No route to keys.'));
    };
    const { statusCode, content, logged, calls } = await send(posted, { authenticate });
    expect([statusCode, content]).toEqual([
      500,
      {
        errors: [
          {
            message: 'Internal server error',
            extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'JKJaXmPLvHcESHA=' },
          },
        ],
      },
    ]);
    expect(logged).toEqual([
      {
        level: 'ERROR',
        message: 'A token could not be verified.',
        requestId: 'JKJaXmPLvHcESHA=',
        error: expect.stringMatching(/KeysUnavailableError: The keys.*\[cause\]: Error: No route to keys\./s),
      },
    ]);
    expect(calls).toEqual([]);
  });

  it.each([
    [null, 'UNAUTHENTICATED', 'Bearer', 'This needs the role "editor": send a token in the Authorization header.'],
    [
      READER,
      'FORBIDDEN',
      'Bearer error="insufficient_scope"',
      'This needs the role "editor", which the token does not give.',
    ],
  ])('says to %j what their role lacks', async (...[caller, code, expected, message]) => {
    const { statusCode, headers, content, logged } = await send(posted, { derivations: guarded(caller) });
    expect([statusCode, headers['www-authenticate'], content]).toEqual([
      200,
      expected,
      {
        data: { claim: null },
        errors: [{ message, locations: [{ line: 1, column: 3 }], path: ['claim'], extensions: { code } }],
      },
    ]);
    expect(logged).toEqual([]);
  });
});
