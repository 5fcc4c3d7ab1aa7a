import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, Stack, Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEnvironment } from '../../infra/add-environment.ts';
import { createApp } from '../../infra/create-app.ts';
import { environments } from '../../infra/environments.ts';
import { standInBundles } from '../support/templates.ts';

let outdir: string;

beforeAll(async () => {
  outdir = await mkdtemp(join(tmpdir(), 'create-app-'));
});

afterAll(async () => {
  await rm(outdir, { recursive: true });
});

describe('createApp', () => {
  it.each(Object.entries(environments))('has no rule of AWS broken in %s without a reason', (name, config) => {
    const app = createApp({ outdir: join(outdir, name) });
    addEnvironment(app, { name, config, bundles: standInBundles });
    expect(refusal(app)).toBe(null);
  });

  it('does not synthesise what breaks a rule, and says which', () => {
    const app = createApp({ outdir: join(outdir, 'broken') });
    new Queue(new Stack(app, 'Broken'), 'Queue', { enforceSSL: true });
    expect(refusal(app)).toMatch(/Broken\/Queue\/Resource.*\n.*AwsSolutions-SQS3/);
  });

  it('lets a rule be broken for a reason', () => {
    const app = createApp({ outdir: join(outdir, 'acknowledged') });
    const queue = new Queue(new Stack(app, 'Broken'), 'Queue', { enforceSSL: true });
    Validations.of(queue).acknowledge({ id: 'AwsSolutions-SQS3', reason: 'It is a test.' });
    expect(refusal(app)).toBe(null);
  });
});

/** Why the app cannot be synthesised; null: it can. */
function refusal(app: App): string | null {
  try {
    app.synth();
    return null;
  } catch (error) {
    return String(error);
  }
}
