import { type App, ReferenceStrength, Stack } from 'aws-cdk-lib';
import { ApiStack, type ApiStackProps } from './api-stack.ts';
import type { BundleFolders } from './bundle.ts';
import { DataStack } from './data-stack.ts';
import { environmentProblems } from './environment-problems.ts';
import type { EnvironmentConfig } from './environments.ts';
import { FIREWALL_REGION, FirewallStack } from './firewall-stack.ts';
import { parameterNames } from './parameter-names.ts';

export type Deployment = {
  /** The environment's name, which the names of its stacks and parameters hold. */
  readonly name: string;
  readonly config: EnvironmentConfig;
  /** The folders that the functions were bundled into. */
  readonly bundles: BundleFolders;
};

/**
 * Adds the stacks of one environment to the app: two, or three with a firewall, which lies in a region of its own.
 *
 * @throws Error listing every field of the environment that makes no sense
 */
export function addEnvironment(app: App, { name, config, bundles }: Deployment): void {
  const problems = environmentProblems(config);
  if (problems.length > 0) {
    throw new Error(`The environment ${name} cannot be deployed.\n${problems.join('\n')}`);
  }
  const parameters = parameterNames(name);
  const env = { region: config.region };
  const data = new DataStack(app, `Counterclaim-${name}-Data`, {
    env,
    description: 'Counterclaim: the record.',
    config,
    parameters,
    nameClaimBundle: bundles.nameClaim,
  });
  const api = new ApiStack(app, `Counterclaim-${name}-Api`, {
    env,
    description: 'Counterclaim: the API and the projector.',
    config,
    parameters,
    bundles,
    edge: addFirewall(app, { name, config }),
  });
  api.addStackDependency(data);
}

/** A weak reference: CloudFormation reads the other region's output. A strong one would take functions of CDK's own. */
function addFirewall(app: App, { name, config }: Pick<Deployment, 'name' | 'config'>): ApiStackProps['edge'] {
  if (config.edge === null) return null;
  const firewall = new FirewallStack(app, `Counterclaim-${name}-Firewall`, {
    env: { region: FIREWALL_REGION },
    description: 'Counterclaim: the firewall before CloudFront.',
    edge: config.edge,
  });
  return { ...config.edge, firewallArn: Stack.consumeReference(firewall.arn, ReferenceStrength.WEAK) };
}
