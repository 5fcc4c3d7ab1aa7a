import { describe, expect, it } from 'vitest';
import { environments } from '../../infra/environments.ts';
import { propertiesMatching, propertiesOf, statementsOf, templatesOf } from '../support/templates.ts';

const record = {
  'Fn::Join': [
    '',
    [
      'arn:',
      { Ref: 'AWS::Partition' },
      ':dynamodb:eu-central-1:',
      { Ref: 'AWS::AccountId' },
      ':table/',
      { Ref: expect.stringMatching(/^SsmParameterValuecounterclaimtesttablename/) },
    ],
  ],
};
const reads = {
  Action: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
  Effect: 'Allow',
  Resource: record,
};

describe.each(Object.entries(environments))('ApiStack of %s', (_, config) => {
  it('calls the projector for revisions and for new tasks alone, so that its other writes do not call it', async () => {
    const { api } = await templatesOf(config);
    expect(propertiesOf(api, 'AWS::Lambda::EventSourceMapping')).toEqual({
      BatchSize: 25,
      BisectBatchOnFunctionError: true,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [expect.stringMatching(/^ProjectionLostBatches/), 'Arn'] } },
      },
      EventSourceArn: { Ref: expect.stringMatching(/^SsmParameterValuecounterclaimteststreamarn/) },
      FilterCriteria: {
        Filters: [
          { Pattern: '{"dynamodb":{"Keys":{"pk":{"S":[{"prefix":"truth#"}]},"sk":{"S":[{"prefix":"revision#"}]}}}}' },
          { Pattern: '{"eventName":["INSERT"],"dynamodb":{"Keys":{"pk":{"S":[{"prefix":"task#"}]}}}}' },
        ],
      },
      FunctionName: { Ref: expect.stringMatching(/^ProjectionProjector/) },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRecordAgeInSeconds: 43_200,
      MaximumRetryAttempts: 10,
      StartingPosition: 'TRIM_HORIZON',
    });
  });

  it('keeps word of lost batches for as long as may be, encrypted', async () => {
    const { api } = await templatesOf(config);
    expect(propertiesOf(api, 'AWS::SQS::Queue')).toEqual({
      MessageRetentionPeriod: 1_209_600,
      SqsManagedSseEnabled: true,
    });
  });

  it('gives the metrics of all its functions a namespace that no other environment has', async () => {
    const { api } = await templatesOf(config);
    const namespaces = propertiesMatching(api, {
      type: 'AWS::Lambda::Function',
      id: /^(GraphQL|Projection)/,
    }).map(({ Environment: environment }) => (environment as Environment).Variables['POWERTOOLS_METRICS_NAMESPACE']);
    expect(namespaces).toEqual(Array(3).fill('Counterclaim/Counterclaim-test-Api'));
  });

  it('sweeps every five minutes, with the rights of the projector', async () => {
    const { api } = await templatesOf(config);
    expect(propertiesOf(api, 'AWS::Events::Rule')).toEqual({
      ScheduleExpression: 'rate(5 minutes)',
      State: 'ENABLED',
      Targets: [{ Arn: { 'Fn::GetAtt': [expect.stringMatching(/^ProjectionSweep/), 'Arn'] }, Id: 'Target0' }],
    });
    const aboutTable = (name: RegExp): unknown => statementsOf(api, name).filter(isAbout('dynamodb:')).slice(0, 3);
    expect(aboutTable(/^ProjectionSweep/)).toEqual(aboutTable(/^ProjectionProjector/));
  });

  it('lets the API read the table and put truth, redactions included, and nothing more', async () => {
    const { api } = await templatesOf(config);
    expect(statementsOf(api, /^GraphQL/).filter(isAbout('dynamodb:'))).toEqual([
      reads,
      {
        Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
        Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['truth#*'] } },
        Effect: 'Allow',
        Resource: record,
      },
    ]);
  });

  it('lets the projector write what is derived and what it leaves for later, add to what is kept, and write no truth', async () => {
    const { api } = await templatesOf(config);
    expect(statementsOf(api, /^ProjectionProjector/).filter(isAbout('dynamodb:'))).toEqual([
      reads,
      {
        Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'],
        Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['derived#*', 'task#*', 'aside#*'] } },
        Effect: 'Allow',
        Resource: record,
      },
      {
        Action: 'dynamodb:PutItem',
        Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['kept#*'] } },
        Effect: 'Allow',
        Resource: record,
      },
      // The one action on streams that knows no resource.
      { Action: 'dynamodb:ListStreams', Effect: 'Allow', Resource: '*' },
      {
        Action: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        Effect: 'Allow',
        Resource: { Ref: expect.stringMatching(/^SsmParameterValuecounterclaimteststreamarn/) },
      },
    ]);
  });

  it('tells the API whose tokens editors write with', async () => {
    const issuer = { kind: 'cognito', callbackUrls: ['https://news.example.org/'], logoutUrls: [] } as const;
    const { api } = await templatesOf({ ...config, issuer });
    const [graphql] = propertiesMatching(api, { type: 'AWS::Lambda::Function', id: /^GraphQL/ });
    expect(graphql).toHaveProperty(
      'Environment.Variables',
      expect.objectContaining({
        COGNITO_USER_POOL_ID: { Ref: expect.stringMatching(/^SsmParameterValuecounterclaimtestuserpoolid/) },
        COGNITO_CLIENT_ID: { Ref: expect.stringMatching(/^SsmParameterValuecounterclaimtestclientid/) },
      }),
    );
  });

  it('publishes the API anew when what it reads of the data has another value, though the template is the same', async () => {
    const issuer = { kind: 'cognito', callbackUrls: ['https://news.example.org/'], logoutUrls: [] } as const;
    const { api } = await templatesOf({ ...config, issuer });
    const value = (name: string): unknown => ({
      Ref: expect.stringMatching(`^SsmParameterValuecounterclaimtest${name}`),
    });
    expect(propertiesOf(api, 'AWS::Lambda::Version')).toEqual({
      Description: { 'Fn::Join': ['', [value('tablename'), ' ', value('userpoolid'), ' ', value('clientid')]] },
      FunctionName: { Ref: expect.stringMatching(/^GraphQLFunction/) },
    });
  });

  it('says where the API listens', async () => {
    const { api } = await templatesOf({ ...config, domain: null, edge: null });
    expect(api.findOutputs('ApiUrl')).toEqual({
      ApiUrl: {
        Description: 'Where the API listens.',
        Value: { 'Fn::Join': ['', [{ 'Fn::GetAtt': [expect.stringMatching(/^Api/), 'ApiEndpoint'] }, '/graphql']] },
      },
    });
  });
});

type Environment = { readonly Variables: Readonly<Record<string, unknown>> };

function isAbout(service: string): (statement: { readonly Action: unknown }) => boolean {
  return ({ Action }) => [Action].flat().some((action) => String(action).startsWith(service));
}
