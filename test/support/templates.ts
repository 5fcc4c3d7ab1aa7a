import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { addEnvironment } from '../../infra/add-environment.ts';
import type { BundleFolders } from '../../infra/bundle.ts';
import { createApp } from '../../infra/create-app.ts';
import type { EnvironmentConfig } from '../../infra/environments.ts';

/** The templates of an environment, made with a stand-in for the bundles. */
export type Templates = { readonly data: Template; readonly api: Template; readonly firewall: Template | null };

/** A folder that is there, for each of the functions. */
export const standInBundles: BundleFolders = {
  graphql: 'infra',
  nameClaim: 'infra',
  projector: 'infra',
  releaseCheck: 'infra',
  sweep: 'infra',
};

const made = new Map<EnvironmentConfig, Promise<Templates>>();

/** Synthesises the stacks of an environment called `test` without bundling anything; once for every value. */
export async function templatesOf(config: EnvironmentConfig): Promise<Templates> {
  const templates = made.get(config) ?? synthesise(config);
  made.set(config, templates);
  return templates;
}

async function synthesise(config: EnvironmentConfig): Promise<Templates> {
  const outdir = await mkdtemp(join(tmpdir(), 'templates-'));
  try {
    const app = createApp({ outdir });
    addEnvironment(app, { name: 'test', config, bundles: standInBundles });
    const assembly = app.synth();
    const template = (stack: string): Template =>
      Template.fromJSON(assembly.getStackByName(`Counterclaim-test-${stack}`).template as Record<string, unknown>);
    return {
      data: template('Data'),
      api: template('Api'),
      firewall: config.edge === null ? null : template('Firewall'),
    };
  } finally {
    await rm(outdir, { recursive: true });
  }
}

/** The properties of the resources of this type whose logical id matches. */
export function propertiesMatching(
  template: Template,
  wanted: { readonly type: string; readonly id: RegExp },
): readonly Readonly<Record<string, unknown>>[] {
  const resources: Readonly<Record<string, Resource>> = template.findResources(wanted.type);
  return Object.entries(resources)
    .filter(([id]) => wanted.id.test(id))
    .map(([, resource]) => resource.Properties ?? {});
}

/** The properties of the only resource of this type. */
export function propertiesOf(template: Template, type: string): Readonly<Record<string, unknown>> {
  const [properties, ...others] = propertiesMatching(template, { type, id: /./ });
  if (properties === undefined || others.length > 0) {
    throw new Error(`The template has no or more than one resource of type ${type}.`);
  }
  return properties;
}

/** The statements of the policies of the role whose logical id matches. */
export function statementsOf(template: Template, id: RegExp): readonly Statement[] {
  return propertiesMatching(template, { type: 'AWS::IAM::Policy', id }).flatMap(
    (properties) => (properties['PolicyDocument'] as { readonly Statement: readonly Statement[] }).Statement,
  );
}

type Resource = { readonly Properties?: Readonly<Record<string, unknown>> };

/** A statement of an IAM policy, as it stands in a template. */
export type Statement = { readonly Action: unknown; readonly [element: string]: unknown };
