import { App } from 'aws-cdk-lib';
import { CloudFormationStackArtifact } from 'aws-cdk-lib/cx-api';
import { describe, expect, it } from 'vitest';
import { addEnvironment, appProps } from '../../infra/add-environment.ts';
import { environments } from '../../infra/environments.ts';

const bundles = { graphql: 'infra', projector: 'infra', sweep: 'infra' };

describe('addEnvironment', () => {
  it('adds a stack for what is kept and one, made after it, for what can be replaced', () => {
    const app = new App();
    addEnvironment(app, { name: 'test', config: { ...environments.dev, edge: null }, bundles });
    expect(stacksIn(app)).toEqual([
      { name: 'Counterclaim-test-Data', region: 'eu-central-1', after: [] },
      { name: 'Counterclaim-test-Api', region: 'eu-central-1', after: ['Counterclaim-test-Data'] },
    ]);
  });

  it('adds one for the firewall, where everything of CloudFront lies', () => {
    const app = new App(appProps);
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

  it('refuses an environment whose fields make no sense, and names them', () => {
    const config = { ...environments.dev, logRetentionDays: 8, allowedOrigins: [] };
    expect(() => addEnvironment(new App(), { name: 'test', config, bundles })).toThrow(
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
