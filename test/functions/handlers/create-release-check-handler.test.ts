import { describe, expect, it } from 'vitest';
import { createGraphqlHandler } from '../../../functions/handlers/create-graphql-handler.ts';
import {
  createReleaseCheckHandler,
  type ReleaseCheckParts,
} from '../../../functions/handlers/create-release-check-handler.ts';
import { throughOrigin } from '../../../functions/handlers/through-origin.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { createMemoryStore } from '../../support/memory-store.ts';

const SECRET = 'a'.repeat(32);
const EVENT = { DeploymentId: 'd-1', LifecycleEventHookExecutionId: 'e-1' };

/** What CodeDeploy is told and what is logged, of a version that answers so. */
async function check(ask: ReleaseCheckParts['ask'], originSecrets: readonly string[] = []) {
  const reported: unknown[] = [];
  const logged: Readonly<Record<string, unknown>>[] = [];
  const handler = createReleaseCheckHandler({
    ask,
    report: async (...report) => reported.push(report),
    originSecrets,
    log: (entry) => logged.push(entry),
  });
  await handler(EVENT);
  return { reported, logged };
}

describe('createReleaseCheckHandler', () => {
  it('lets a version have requests that answers, over an empty record and behind CloudFront', async () => {
    const api = throughOrigin(createGraphqlHandler({ ...createMemoryStore(), log: () => {} }), [SECRET]);
    expect(await check((event) => api(event, lambdaContext), [SECRET])).toEqual({
      reported: [[EVENT, 'Succeeded']],
      logged: [{ level: 'INFO', message: 'A new version was checked.', status: 'Succeeded', problems: [] }],
    });
  });

  it('stops a version that starts and cannot read the record', async () => {
    const api = createGraphqlHandler({
      ...createMemoryStore(),
      derivations: { ...createMemoryStore().derivations, claimKeys: () => Promise.reject(new Error('No table.')) },
      log: () => {},
    });
    const { reported, logged } = await check((event) => api(event, lambdaContext));
    expect(reported).toEqual([[EVENT, 'Failed']]);
    expect(logged).toMatchObject([
      {
        level: 'ERROR',
        problems: [
          { asked: expect.stringContaining('claims'), problem: expect.stringContaining('INTERNAL_SERVER_ERROR') },
        ],
      },
    ]);
  });

  it.each<[string, unknown, 'Succeeded' | 'Failed']>([
    ['what it has not', { statusCode: 404, body: '{"errors":[{"extensions":{"code":"NOT_FOUND"}}]}' }, 'Succeeded'],
    ['a review', { statusCode: 200, body: '{"@type":"ClaimReview"}' }, 'Succeeded'],
    ['what the gateway has not', { statusCode: 404, body: '{"message":"Not Found"}' }, 'Failed'],
    ['something else', { statusCode: 200, body: '{"data":{}}' }, 'Failed'],
    ['a failure', { statusCode: 500, body: '{"errors":[{"extensions":{"code":"NOT_FOUND"}}]}' }, 'Failed'],
  ])('asks a version for the review of a claim, which answers with %s', async (_, review, status) => {
    const { reported, logged } = await check(async ({ rawPath, requestContext }) =>
      rawPath === '/claims/release-check.jsonld' && requestContext.http.method === 'GET'
        ? review
        : { statusCode: 200, body: '{"data":{}}' },
    );
    expect(reported).toEqual([[EVENT, status]]);
    const problems = status === 'Failed' ? [{ asked: '/claims/release-check.jsonld' }] : [];
    expect(logged).toMatchObject([{ problems }]);
  });

  it('stops a version that does not take it for CloudFront', async () => {
    const api = throughOrigin(createGraphqlHandler({ ...createMemoryStore(), log: () => {} }), [SECRET]);
    const { reported } = await check((event) => api(event, lambdaContext), ['b'.repeat(32)]);
    expect(reported).toEqual([[EVENT, 'Failed']]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['what is no answer to HTTP', { errorMessage: 'The module is not there.' }],
    ['another status', { statusCode: 500, body: '{"data":{}}' }],
    ['no body', { statusCode: 200 }],
    ['no JSON', { statusCode: 200, body: 'Hello' }],
    ['no object', { statusCode: 200, body: 'null' }],
    ['no data', { statusCode: 200, body: '{"data":null}' }],
    ['errors beside data', { statusCode: 200, body: '{"data":{},"errors":[{}]}' }],
  ])('stops a version that answers %s', async (_, answer) => {
    const { reported } = await check(() => Promise.resolve(answer));
    expect(reported).toEqual([[EVENT, 'Failed']]);
  });

  it('stops a version that crashes, and says of what', async () => {
    const { reported, logged } = await check(() => Promise.reject(new Error('Unhandled: out of memory')));
    expect(reported).toEqual([[EVENT, 'Failed']]);
    expect(logged).toMatchObject([
      {
        problems: [
          { asked: '{ __typename }', problem: 'Error: Unhandled: out of memory' },
          { asked: expect.any(String), problem: 'Error: Unhandled: out of memory' },
          { asked: '/claims/release-check.jsonld', problem: 'Error: Unhandled: out of memory' },
        ],
      },
    ]);
  });
});
