import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { portOf } from '../../../functions/local/listening.ts';

const VERSION = 'arn:aws:lambda:eu-central-1:123456789012:function:graphql:7';
const EVENT = { DeploymentId: 'd-1', LifecycleEventHookExecutionId: 'e-1' };
const REPORT = 'CodeDeploy_20141006.PutLifecycleEventHookExecutionStatus';

type Invocation = { readonly headers?: Readonly<Record<string, string>>; readonly payload: string };

let server: Server;
/** What the version answers when it is invoked. */
let invocation: Invocation;
/** What AWS was asked, in order: the versions that were invoked, and what was reported. */
let invoked: string[];
let reported: unknown[];

beforeEach(async () => {
  vi.resetModules();
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  invoked = [];
  reported = [];
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${portOf(server)}`);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'none');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'none');
  vi.stubEnv('CHECKED_VERSION', VERSION);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

/** As Lambda and CodeDeploy do, in one. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  if (request.headers['x-amz-target'] === REPORT) {
    reported.push(JSON.parse(body));
    response.end('{}');
  } else {
    invoked.push(decodeURIComponent(request.url ?? ''));
    response.writeHead(200, invocation.headers).end(invocation.payload);
  }
}

describe('handler', () => {
  it('invokes the new version and reports that it works', async () => {
    // What is right for each that is asked.
    const body = JSON.stringify({ '@type': 'ClaimReview', data: { __typename: 'Query' } });
    invocation = { payload: JSON.stringify({ statusCode: 200, body }) };
    const { handler } = await import('../../../functions/handlers/release-check.ts');
    await handler(EVENT);
    expect(invoked).toEqual(Array(3).fill(`/2015-03-31/functions/${VERSION}/invocations`));
    expect(reported).toEqual([{ deploymentId: 'd-1', lifecycleEventHookExecutionId: 'e-1', status: 'Succeeded' }]);
  });

  it('reports that a version failed which Lambda could not run', async () => {
    invocation = { headers: { 'x-amz-function-error': 'Unhandled' }, payload: '{"errorMessage":"No such module"}' };
    const { handler } = await import('../../../functions/handlers/release-check.ts');
    await handler(EVENT);
    expect(reported).toEqual([{ deploymentId: 'd-1', lifecycleEventHookExecutionId: 'e-1', status: 'Failed' }]);
  });

  it('does not start without a version to check', async () => {
    vi.stubEnv('CHECKED_VERSION', '');
    await expect(import('../../../functions/handlers/release-check.ts')).rejects.toThrow('CHECKED_VERSION');
  });
});
