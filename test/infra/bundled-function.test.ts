import { describe, expect, it } from 'vitest';
import { environments } from '../../infra/environments.ts';
import { propertiesMatching, statementsOf, templatesOf } from '../support/templates.ts';

describe.each(Object.entries(environments))('BundledFunction in %s', (_, config) => {
  it.each([
    ['GraphQL', 20],
    ['ProjectionProjector', 120],
    ['ProjectionSweep', 120],
  ])('makes %s a function on ARM with a log group of its own', async (name, timeout) => {
    const { api } = await templatesOf(config);
    expect(propertiesMatching(api, { type: 'AWS::Lambda::Function', id: new RegExp(`^${name}`) })).toEqual([
      {
        Architectures: ['arm64'],
        Code: { S3Bucket: expect.anything(), S3Key: expect.stringMatching(/\.zip$/) },
        Environment: {
          Variables: expect.objectContaining({
            TABLE_NAME: { Ref: expect.stringMatching(/^SsmParameterValuecounterclaimtesttablename/) },
          }),
        },
        Handler: 'index.handler',
        LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: expect.stringMatching(new RegExp(`^${name}Logs`)) } },
        MemorySize: 1769,
        Role: { 'Fn::GetAtt': [expect.stringMatching(new RegExp(`^${name}Role`)), 'Arn'] },
        Runtime: 'nodejs24.x',
        Timeout: timeout,
        ...(config.tracesRequests ? { TracingConfig: { Mode: 'Active' } } : {}),
      },
    ]);
  });

  it.each(['GraphQL', 'ProjectionProjector', 'ProjectionSweep'])(
    'keeps the logs of %s for the days that are configured',
    async (name) => {
      const { api } = await templatesOf(config);
      expect(propertiesMatching(api, { type: 'AWS::Logs::LogGroup', id: new RegExp(`^${name}`) })).toEqual([
        { RetentionInDays: config.logRetentionDays },
      ]);
    },
  );

  it.each(['GraphQL', 'ProjectionProjector', 'ProjectionSweep'])(
    'lets %s write to no log group but its own',
    async (name) => {
      const { api } = await templatesOf(config);
      const logging = statementsOf(api, new RegExp(`^${name}`)).filter(({ Action }) =>
        String(Action).includes('logs:'),
      );
      expect(logging).toEqual([
        {
          Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          Effect: 'Allow',
          Resource: { 'Fn::GetAtt': [expect.stringMatching(new RegExp(`^${name}Logs`)), 'Arn'] },
        },
      ]);
      expect(propertiesMatching(api, { type: 'AWS::IAM::Role', id: new RegExp(`^${name}`) })).toEqual([
        {
          AssumeRolePolicyDocument: {
            Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } }],
            Version: '2012-10-17',
          },
        },
      ]);
    },
  );
});

describe('BundledFunction', () => {
  it('lets no function do anything to every resource but what knows none', async () => {
    const { api } = await templatesOf({ ...environments.dev, tracesRequests: true });
    const anywhere = statementsOf(api, /^(GraphQL|Projection)/).filter(({ Resource }) => Resource === '*');
    expect(new Set(anywhere.flatMap(({ Action }) => Action))).toEqual(
      new Set(['xray:PutTraceSegments', 'xray:PutTelemetryRecords', 'dynamodb:ListStreams']),
    );
  });

  it('does not trace where requests are not traced', async () => {
    const { api } = await templatesOf({ ...environments.dev, tracesRequests: false });
    const tracing = propertiesMatching(api, { type: 'AWS::Lambda::Function', id: /./ }).filter(
      (properties) => 'TracingConfig' in properties,
    );
    expect(tracing).toEqual([]);
  });
});
