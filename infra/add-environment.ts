import type { App, AppProps } from 'aws-cdk-lib';
import { ApiStack } from './api-stack.ts';
import type { BundleFolders } from './bundle.ts';
import { DataStack } from './data-stack.ts';
import { environmentProblems } from './environment-problems.ts';
import type { EnvironmentConfig } from './environments.ts';

/** What every app of this project is made with. */
export const appProps: AppProps = {
  analyticsReporting: false,
  // What is imported cannot be taken away while it is: CDK asks for this to be said.
  context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' },
};

export type Deployment = {
  /** The environment's name, which the names of its stacks and parameters hold. */
  readonly name: string;
  readonly config: EnvironmentConfig;
  /** The folders that the functions were bundled into. */
  readonly bundles: BundleFolders;
};

/**
 * Adds the two stacks of one environment to the app.
 *
 * @throws Error listing every field of the environment that makes no sense
 */
export function addEnvironment(app: App, { name, config, bundles }: Deployment): void {
  const problems = environmentProblems(config);
  if (problems.length > 0) {
    throw new Error(`The environment ${name} cannot be deployed.\n${problems.join('\n')}`);
  }
  const streamArnParameterName = `/counterclaim/${name}/stream-arn`;
  const data = new DataStack(app, `Counterclaim-${name}-Data`, {
    description: 'Counterclaim: the record.',
    config,
    streamArnParameterName,
  });
  const api = new ApiStack(app, `Counterclaim-${name}-Api`, {
    description: 'Counterclaim: the API and the projector.',
    config,
    table: data.table,
    streamArnParameterName,
    bundles,
  });
  api.addStackDependency(data);
}
