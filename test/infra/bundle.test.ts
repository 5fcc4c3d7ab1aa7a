import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portOf } from '../../functions/local/listening.ts';
import { type Bundles, bundle } from '../../infra/bundle.ts';
import { bytesOf, outputsAtStart, PACKAGE, packagesIn } from '../support/outputs.ts';

let folder: string;
let bundles: Bundles;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  bundles = await bundle(folder);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** What every bundle that asks the table is made of, and tells of it. */
const TABLE_PACKAGES = [
  '@aws-lambda-powertools/commons',
  '@aws-lambda-powertools/logger',
  '@aws-lambda-powertools/metrics',
  '@aws-sdk/client-dynamodb',
  '@aws-sdk/core',
  '@aws-sdk/credential-provider-env',
  '@aws-sdk/dynamodb-codec',
  '@aws-sdk/endpoint-cache',
  '@aws-sdk/lib-dynamodb',
  '@aws-sdk/middleware-endpoint-discovery',
  '@aws-sdk/util-dynamodb',
  '@aws/lambda-invoke-store',
  '@smithy/core',
  '@smithy/node-http-handler',
  '@smithy/signature-v4',
  '@smithy/types',
  'mnemonist',
  'obliterator',
];

/** What reads dates and hashes revisions, and what the SDK would ask a browser with. */
const LATE_PACKAGES = ['bowser', 'canonicalize', 'edtf', 'nearley', 'temporal-polyfill', 'temporal-utils'];

/** By function: the packages that are read at every start, those that are read late, and the most bytes of each. */
const BUDGETS = {
  graphql: {
    start: [
      ...TABLE_PACKAGES,
      '@apollo/server',
      '@apollo/utils.isnodelike',
      '@apollo/utils.keyvaluecache',
      '@as-integrations/aws-lambda',
      'content-type',
      'dataloader',
      'graphql',
      'loglevel',
      'lru-cache',
      'negotiator',
      'whatwg-mimetype',
    ],
    late: [...LATE_PACKAGES, 'ajv', 'aws-jwt-verify', 'fast-deep-equal', 'fast-uri', 'json-schema-traverse'],
    startBytes: 730_000,
    bytes: 1_180_000,
  },
  nameClaim: { start: [], late: [], startBytes: 1_000, bytes: 1_000 },
  projector: { start: TABLE_PACKAGES, late: LATE_PACKAGES, startBytes: 340_000, bytes: 530_000 },
  releaseCheck: {
    start: [
      '@aws-lambda-powertools/commons',
      '@aws-lambda-powertools/logger',
      '@aws-sdk/client-codedeploy',
      '@aws-sdk/client-lambda',
      '@aws-sdk/core',
      '@aws-sdk/credential-provider-env',
      '@aws/lambda-invoke-store',
      '@smithy/core',
      '@smithy/node-http-handler',
      '@smithy/signature-v4',
      '@smithy/types',
    ],
    late: ['bowser'],
    startBytes: 320_000,
    bytes: 350_000,
  },
  sweep: { start: TABLE_PACKAGES, late: LATE_PACKAGES, startBytes: 340_000, bytes: 530_000 },
};

describe.each(['graphql', 'nameClaim', 'projector', 'releaseCheck', 'sweep'] as const)('the bundle of %s', (name) => {
  it('has nothing of a laptop, of the deployment or of tests', () => {
    const strangers = Object.keys(bundles.metafiles[name].inputs).filter((path) =>
      /^(infra|test|functions\/(local|operator))\//.test(path),
    );
    expect(strangers).toEqual([]);
  });

  it('has the packages that it needs, and reads late those that only some requests need', () => {
    const { outputs } = bundles.metafiles[name];
    const start = outputsAtStart(outputs);
    const late = Object.keys(outputs).filter((path) => !start.has(path));
    const { start: needed, late: lateOnly } = BUDGETS[name];
    expect(packagesIn(outputs, start)).toEqual(new Set(needed));
    expect(packagesIn(outputs, late).difference(new Set(needed))).toEqual(new Set(lateOnly));
  });

  it('has each of them once', () => {
    const paths = Object.keys(bundles.metafiles[name].inputs);
    const installed = new Set(paths.flatMap((path) => PACKAGE.exec(path)?.[0] ?? []));
    const copies = Map.groupBy(installed, (path) => PACKAGE.exec(path)?.[1]);
    expect([...copies.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  it('is no bigger than it may be', () => {
    const { outputs } = bundles.metafiles[name];
    expect(bytesOf(outputs, outputsAtStart(outputs))).toBeLessThan(BUDGETS[name].startBytes);
    expect(bytesOf(outputs, Object.keys(outputs))).toBeLessThan(BUDGETS[name].bytes);
  });
});

describe('the bundle of nameClaim', () => {
  it('names an editor', async () => {
    const event = { request: { userAttributes: { name: 'Ada' } }, response: {} };
    expect(await answerOf(bundles.folders.nameClaim, event)).toEqual({
      ...event,
      response: {
        claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: { name: 'Ada' } } },
      },
    });
  });
});

describe('the bundle of graphql', () => {
  it('holds Apollo Server and GraphQL in ES modules alone', () => {
    const inputs = Object.keys(bundles.metafiles.graphql.inputs);
    expect(inputs.filter((path) => /@apollo\/server\/dist\/cjs\/|node_modules\/graphql\/.*\.js$/.test(path))).toEqual(
      [],
    );
  });

  it('answers an event of the gateway', async () => {
    expect(await answerOf(bundles.folders.graphql, gatewayEvent({}))).toMatchObject({
      statusCode: 200,
      body: expect.stringMatching(/^\{"data":\{"__typename":"Query"\},"extensions":/),
    });
  });

  it('loads what verifies a token when there is one', async () => {
    expect(await answerOf(bundles.folders.graphql, gatewayEvent({ authorization: 'Bearer a.b.c' }))).toMatchObject({
      statusCode: 401,
      body: expect.stringContaining('The token is not a JSON Web Token.'),
    });
  });
});

describe('the bundle of projector', () => {
  it('answers an event of the stream', async () => {
    expect(await answerOf(bundles.folders.projector, { Records: [] })).toEqual({ batchItemFailures: [] });
  });
});

describe('the bundle of releaseCheck', () => {
  it('tells CodeDeploy of a version that does not answer', async () => {
    const asked: unknown[] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers['x-amz-target'] ?? request.url);
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const environment = { CHECKED_VERSION: 'graphql:7', AWS_ENDPOINT_URL: `http://127.0.0.1:${portOf(server)}` };
    await answerOf(
      bundles.folders.releaseCheck,
      { DeploymentId: 'd', LifecycleEventHookExecutionId: 'e' },
      environment,
    );
    server.close();
    const invocation = '/2015-03-31/functions/graphql%3A7/invocations';
    expect(asked).toEqual([...Array(3).fill(invocation), 'CodeDeploy_20141006.PutLifecycleEventHookExecutionStatus']);
  });
});

function gatewayEvent(headers: Readonly<Record<string, string>>): unknown {
  return {
    version: '2.0',
    routeKey: 'ANY /graphql',
    rawPath: '/graphql',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', ...headers },
    requestContext: { http: { method: 'POST', path: '/graphql' }, requestId: 'request' },
    body: '{"query":"{ __typename }"}',
    isBase64Encoded: false,
  };
}

/** What the handler in this folder answers, in a process with no more than Lambda gives it. */
async function answerOf(
  bundleFolder: string,
  event: unknown,
  environment: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const script = `
    const { handler } = await import(${JSON.stringify(pathToFileURL(join(bundleFolder, 'index.mjs')).href)});
    console.log('\\n' + JSON.stringify(await handler(${JSON.stringify(event)}, { awsRequestId: 'request', getRemainingTimeInMillis: () => 9999 }) ?? null));
    process.exit();`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    env: {
      TABLE_NAME: 'record',
      COGNITO_USER_POOL_ID: 'eu-central-1_Abc123',
      COGNITO_CLIENT_ID: 'client',
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      ...environment,
    },
  });
  const answer: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  return answer;
}
