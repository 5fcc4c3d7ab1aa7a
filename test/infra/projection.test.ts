import { describe, expect, it } from 'vitest';
import { environments } from '../../infra/environments.ts';
import { aboutTable, reads, record } from '../support/table-statements.ts';
import { propertiesOf, templatesOf } from '../support/templates.ts';

/** No truth is written, and what is kept is neither changed nor deleted. */
const derives: readonly unknown[] = [
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
];

describe.each(Object.entries(environments))('Projection of %s', (_, config) => {
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

  it('sweeps every five minutes', async () => {
    const { api } = await templatesOf(config);
    expect(propertiesOf(api, 'AWS::Events::Rule')).toEqual({
      ScheduleExpression: 'rate(5 minutes)',
      State: 'ENABLED',
      Targets: [{ Arn: { 'Fn::GetAtt': [expect.stringMatching(/^ProjectionSweep/), 'Arn'] }, Id: 'Target0' }],
    });
  });

  it('lets the projector write what is derived and what it leaves for later, add to what is kept, and read the stream', async () => {
    const { api } = await templatesOf(config);
    expect(aboutTable(api, /^ProjectionProjector/)).toEqual([
      ...derives,
      // The one action on streams that knows no resource.
      { Action: 'dynamodb:ListStreams', Effect: 'Allow', Resource: '*' },
      {
        Action: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        Effect: 'Allow',
        Resource: { Ref: expect.stringMatching(/^SsmParameterValuecounterclaimteststreamarn/) },
      },
    ]);
  });

  it('lets the sweep do what the projector may, but read no stream', async () => {
    const { api } = await templatesOf(config);
    expect(aboutTable(api, /^ProjectionSweep/)).toEqual(derives);
  });
});
