import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { type EnvironmentConfig, environments } from '../../infra/environments.ts';
import { propertiesMatching, propertiesOf, statementsOf, templatesOf } from '../support/templates.ts';

const { alarms } = environments.staging;

describe.each(Object.entries(environments))('GradualRelease of %s', (_, environment) => {
  const config: EnvironmentConfig = { ...environment, alarms, releaseMinutes: 15 };

  it('has a tenth of the requests go to a new version first, and takes it back when the API fails', async () => {
    const { api } = await templatesOf(config);
    expect(propertiesOf(api, 'AWS::CodeDeploy::DeploymentGroup')).toEqual({
      AlarmConfiguration: {
        Alarms: [
          { Name: { Ref: expect.stringMatching(/^AlarmsMaskedErrors/) } },
          { Name: { Ref: expect.stringMatching(/^AlarmsGatewayErrors/) } },
        ],
        Enabled: true,
      },
      ApplicationName: { Ref: expect.stringMatching(/^ReleaseGroupApplication/) },
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
      },
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent15Minutes',
      DeploymentStyle: { DeploymentOption: 'WITH_TRAFFIC_CONTROL', DeploymentType: 'BLUE_GREEN' },
      ServiceRoleArn: { 'Fn::GetAtt': [expect.stringMatching(/^ReleaseGroupServiceRole/), 'Arn'] },
    });
  });

  it('has the new version checked first, by a function that knows which it is', async () => {
    const { api } = await templatesOf(config);
    const check = { Ref: expect.stringMatching(/^ReleaseCheckFunction/) };
    const { UpdatePolicy, DependsOn } = aliasOf(api);
    expect(UpdatePolicy).toEqual({
      CodeDeployLambdaAliasUpdate: {
        ApplicationName: { Ref: expect.stringMatching(/^ReleaseGroupApplication/) },
        BeforeAllowTrafficHook: check,
        DeploymentGroupName: { Ref: expect.stringMatching(/^ReleaseGroup/) },
      },
    });
    expect(DependsOn).toContainEqual(check.Ref);
    const [properties] = propertiesMatching(api, { type: 'AWS::Lambda::Function', id: /^ReleaseCheck/ });
    expect(properties).toMatchObject({
      Environment: { Variables: { CHECKED_VERSION: { Ref: expect.stringMatching(/^GraphQLFunctionCurrentVersion/) } } },
      Timeout: 60,
    });
  });

  it('lets that function call the new version and report, and touch no record', async () => {
    const { api } = await templatesOf(config);
    const statements = statementsOf(api, /^ReleaseCheck/).filter(({ Action }) => !String(Action).startsWith('logs:'));
    expect(statements.filter(({ Action }) => !String(Action).startsWith('xray:'))).toEqual([
      {
        Action: 'lambda:InvokeFunction',
        Effect: 'Allow',
        Resource: { Ref: expect.stringMatching(/^GraphQLFunctionCurrentVersion/) },
      },
      {
        Action: 'codedeploy:PutLifecycleEventHookExecutionStatus',
        Effect: 'Allow',
        Resource: expect.objectContaining({ 'Fn::Join': expect.anything() }),
      },
    ]);
  });

  it('shows that function to the new version as CloudFront, where only that may ask', async () => {
    const { api } = await templatesOf({ ...config, edge: { requestsPerClient: 100, originSecret: 1 } });
    const [graphql, check] = [/^GraphQL/, /^ReleaseCheck/].map((id) => secretsOf(api, id));
    expect(check).toEqual([expect.objectContaining({ 'Fn::Join': expect.anything() })]);
    expect(check).toEqual(graphql);
  });

  it('is left out where a new version has all requests at once', async () => {
    const { api } = await templatesOf({ ...environment, releaseMinutes: null });
    expect(api.findResources('AWS::CodeDeploy::DeploymentGroup')).toEqual({});
    expect(propertiesMatching(api, { type: 'AWS::Lambda::Function', id: /^Release/ })).toEqual([]);
    expect(aliasOf(api)).not.toHaveProperty('UpdatePolicy');
  });
});

describe('GradualRelease', () => {
  it.each([5, 10, 15, 30] as const)('takes %i minutes', async (releaseMinutes) => {
    const { api } = await templatesOf({ ...environments.dev, alarms, releaseMinutes });
    expect(propertiesOf(api, 'AWS::CodeDeploy::DeploymentGroup')['DeploymentConfigName']).toBe(
      `CodeDeployDefault.LambdaCanary10Percent${releaseMinutes}Minutes`,
    );
  });
});

type Alias = { readonly UpdatePolicy?: unknown; readonly DependsOn?: unknown };

/** The alias that the gateway calls: the only one there is, for the projector's new versions have all at once. */
function aliasOf(api: Template): Alias {
  const aliases: readonly Alias[] = Object.values(api.findResources('AWS::Lambda::Alias'));
  const [alias] = aliases;
  if (alias === undefined || aliases.length > 1) throw new Error('There is no or more than one alias.');
  return alias;
}

function secretsOf(api: Template, id: RegExp): readonly unknown[] {
  return propertiesMatching(api, { type: 'AWS::Lambda::Function', id }).map(({ Environment: environment }) => {
    const { Variables } = environment as { readonly Variables: Readonly<Record<string, unknown>> };
    return Variables['ORIGIN_SECRETS'];
  });
}
