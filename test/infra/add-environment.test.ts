import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { CloudFormationStackArtifact } from 'aws-cdk-lib/cx-api';
import { describe, expect, it } from 'vitest';
import { addEnvironment } from '../../infra/add-environment.ts';
import { bundle } from '../../infra/bundle.ts';
import { createApp } from '../../infra/create-app.ts';
import { environments } from '../../infra/environments.ts';
import { standInBundles as bundles } from '../support/templates.ts';

describe('addEnvironment', () => {
  it('adds a stack for what is kept and one, made after it, for what can be replaced', () => {
    const app = createApp();
    addEnvironment(app, { name: 'test', config: { ...environments.dev, edge: null }, bundles });
    expect(stacksIn(app)).toEqual([
      { name: 'Counterclaim-test-Data', region: 'eu-central-1', after: [] },
      { name: 'Counterclaim-test-Api', region: 'eu-central-1', after: ['Counterclaim-test-Data'] },
    ]);
  });

  it('adds one for the firewall, where everything of CloudFront lies', () => {
    const app = createApp();
    const edge = { requestsPerClient: 100, originSecret: 1 };
    addEnvironment(app, { name: 'test', config: { ...environments.dev, edge }, bundles });
    expect(stacksIn(app)).toEqual([
      { name: 'Counterclaim-test-Data', region: 'eu-central-1', after: [] },
      { name: 'Counterclaim-test-Firewall', region: 'us-east-1', after: [] },
      {
        name: 'Counterclaim-test-Api',
        region: 'eu-central-1',
        after: ['Counterclaim-test-Data', 'Counterclaim-test-Firewall'],
      },
    ]);
  });

  it('makes the same templates of the same source twice, the functions included', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'add-environment-'));
    try {
      const [first, second] = await Promise.all([allTemplates(join(folder, '1')), allTemplates(join(folder, '2'))]);
      expect(second).toEqual(first);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('gives nothing a name that it has in another environment of the account', async () => {
    const [one, other] = await Promise.all(['one', 'other'].map(namesIn));
    expect(one?.size).toBeGreaterThan(0);
    expect(one?.intersection(other ?? new Set())).toEqual(new Set());
  });

  it('refuses an environment whose fields make no sense, and names them', () => {
    const config = { ...environments.dev, logRetentionDays: 8, allowedOrigins: [] };
    expect(() => addEnvironment(createApp(), { name: 'test', config, bundles })).toThrow(
      [
        'The environment test cannot be deployed.',
        'logRetentionDays: CloudWatch Logs knows no period of 8 days.',
        'allowedOrigins: no origin is given; no browser could call the API.',
      ].join('\n'),
    );
  });
});

function stacksIn(app: App): readonly unknown[] {
  return app.synth().stacks.map(({ stackName, environment, dependencies }) => ({
    name: stackName,
    region: environment.region,
    after: dependencies.flatMap((other) => (other instanceof CloudFormationStackArtifact ? [other.stackName] : [])),
  }));
}

/** The templates of every environment as text, made in a folder of their own of functions that are bundled for it. */
async function allTemplates(folder: string): Promise<readonly string[]> {
  const { folders } = await bundle(join(folder, 'functions'));
  const app = createApp({ outdir: join(folder, 'templates') });
  for (const [name, config] of Object.entries(environments)) addEnvironment(app, { name, config, bundles: folders });
  const files = app.synth().stacks.map(({ templateFullPath }) => templateFullPath);
  return Promise.all(files.map((file) => readFile(file, 'utf8')));
}

/** The properties that would name a resource, where CloudFormation would not. */
const NAMES =
  /^(Table|Function|Role|LogGroup|Queue|Topic|UserPool|Dashboard|Alarm|Budget|Application|DeploymentGroup)?Name$|^Domain$/;

/** The names that are written into the templates of an environment of this name, but those within another resource. */
async function namesIn(name: string): Promise<ReadonlySet<string>> {
  const folder = await mkdtemp(join(tmpdir(), 'add-environment-'));
  try {
    const app = createApp({ outdir: folder });
    // With all that there can be, but a name of its own, which would not be the stack's.
    const { issuer } = environments.dev;
    addEnvironment(app, { name, config: { ...environments.staging, issuer, domain: null }, bundles });
    const resources = app.synth().stacks.flatMap(({ template }) => Object.values((template as Named).Resources));
    return new Set(
      resources
        .filter(({ Type }) => Type !== 'AWS::Lambda::Alias')
        .flatMap(({ Properties = {} }) => [Properties, ...Object.values(Properties).filter(isObject)])
        .flatMap((properties) => Object.entries(properties))
        .flatMap(([key, value]) => (NAMES.test(key) && typeof value === 'string' ? [value] : [])),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Properties = Readonly<Record<string, unknown>>;
type Named = {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: Properties }>>;
};

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
