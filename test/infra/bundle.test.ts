import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bundles, bundle } from '../../infra/bundle.ts';

let folder: string;
let bundles: Bundles;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  bundles = await bundle(folder);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe.each(['graphql', 'projector', 'sweep'] as const)('the bundle of %s', (name) => {
  it('has nothing of a laptop, of the deployment or of tests', () => {
    const strangers = Object.keys(bundles.metafiles[name].inputs).filter((path) =>
      /^(infra|test|functions\/(local|operator))\/|node_modules\/(dynalite|aws-cdk-lib|esbuild)\//.test(path),
    );
    expect(strangers).toEqual([]);
  });

  it('has each library once', () => {
    const inputs = Object.keys(bundles.metafiles[name].inputs);
    const copies = (library: string): ReadonlySet<string> =>
      new Set(inputs.flatMap((path) => new RegExp(`^(.*node_modules/${library})/`).exec(path)?.[1] ?? []));
    for (const library of ['@apollo/server', 'graphql', '@aws-sdk/client-dynamodb']) {
      expect(copies(library).size, library).toBeLessThanOrEqual(1);
    }
  });

  it('reads the modules that only some need late', () => {
    const late = inputsAtStart(bundles.metafiles[name]).filter((path) =>
      /node_modules\/(ajv|ajv-formats|aws-jwt-verify|edtf)\/|functions\/handlers\/verify-token/.test(path),
    );
    expect(late).toEqual([]);
  });
});

describe('the bundle of graphql', () => {
  it('holds Apollo Server once, in ES modules', () => {
    const inputs = Object.keys(bundles.metafiles.graphql.inputs);
    expect(inputs.filter((path) => path.includes('@apollo/server/dist/cjs/'))).toEqual([]);
    expect(inputs.filter((path) => path.includes('@apollo/server/dist/esm/'))).not.toEqual([]);
    expect(inputs.filter((path) => /node_modules\/graphql\/.*\.js$/.test(path))).toEqual([]);
  });

  it('reads at most 850 kB at every start', () => {
    expect(bytesAtStart(bundles.metafiles.graphql)).toBeLessThan(850_000);
  });

  it('answers an event of the gateway', async () => {
    expect(await answerOf(bundles.folders.graphql, gatewayEvent({}))).toMatchObject({
      statusCode: 200,
      body: expect.stringMatching(/^\{"data":\{"__typename":"Query"\}\}\s*$/),
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
  it('reads at most 600 kB at every start', () => {
    expect(bytesAtStart(bundles.metafiles.projector)).toBeLessThan(600_000);
  });

  it('answers an event of the stream', async () => {
    expect(await answerOf(bundles.folders.projector, { Records: [] })).toEqual({ batchItemFailures: [] });
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
async function answerOf(bundleFolder: string, event: unknown): Promise<unknown> {
  const script = `
    const { handler } = await import(${JSON.stringify(pathToFileURL(join(bundleFolder, 'index.mjs')).href)});
    console.log('\\n' + JSON.stringify(await handler(${JSON.stringify(event)}, { awsRequestId: 'request' })));
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
    },
  });
  const answer: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  return answer;
}

/** The outputs that index.mjs imports, itself included, and not those that it imports late. */
function outputsAtStart({ outputs }: Metafile): readonly Metafile['outputs'][string][] {
  const start = Object.keys(outputs).filter((path) => path.endsWith('/index.mjs'));
  const found = new Set(start);
  for (const path of found) {
    for (const imported of outputs[path]?.imports ?? []) {
      if (imported.kind === 'import-statement' && imported.external !== true) {
        found.add(imported.path);
      }
    }
  }
  return [...found].flatMap((path) => outputs[path] ?? []);
}

function bytesAtStart(metafile: Metafile): number {
  return outputsAtStart(metafile).reduce((sum, { bytes }) => sum + bytes, 0);
}

function inputsAtStart(metafile: Metafile): readonly string[] {
  return outputsAtStart(metafile).flatMap(({ inputs }) => Object.keys(inputs));
}
