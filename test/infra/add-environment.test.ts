import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { addEnvironment } from '../../infra/add-environment.ts';
import { environments } from '../../infra/environments.ts';

const bundles = { graphql: 'infra', projector: 'infra', sweep: 'infra' };

describe('addEnvironment', () => {
  it('adds a stack for what is kept and one, made after it, for what can be replaced', () => {
    const app = new App();
    addEnvironment(app, { name: 'test', config: environments.dev, bundles });
    const stacks = app.node.children.map((stack) => stack.node.id);
    expect(stacks).toEqual(['Counterclaim-test-Data', 'Counterclaim-test-Api']);
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
