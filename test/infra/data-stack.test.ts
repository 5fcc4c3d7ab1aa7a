import { describe, expect, it } from 'vitest';
import { environments } from '../../infra/environments.ts';
import { propertiesOf, templatesOf } from '../support/templates.ts';

describe.each(Object.entries(environments))('DataStack of %s', (_, config) => {
  it('has one table, on demand, encrypted, recoverable, with a stream of keys', async () => {
    const { data } = await templatesOf(config);
    expect(propertiesOf(data, 'AWS::DynamoDB::Table')).toEqual({
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: config.keepsData,
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true },
      StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
    });
  });

  it('lets the table outlive the stack exactly where data is kept', async () => {
    const { data } = await templatesOf(config);
    const policy = config.keepsData ? 'Retain' : 'Delete';
    data.hasResource('AWS::DynamoDB::Table', { DeletionPolicy: policy, UpdateReplacePolicy: policy });
  });

  it('leaves the ARN of the stream in a parameter, and exports only what never changes', async () => {
    const { data } = await templatesOf(config);
    const [table] = Object.keys(data.findResources('AWS::DynamoDB::Table'));
    expect(propertiesOf(data, 'AWS::SSM::Parameter')).toEqual({
      Description: 'The stream of changes to the record, for the projector.',
      Name: '/counterclaim/test/stream-arn',
      Type: 'String',
      Value: { 'Fn::GetAtt': [table, 'StreamArn'] },
    });
    const exported = Object.values(data.findOutputs('*')).filter((output) => 'Export' in output);
    expect(exported.map((output): unknown => output['Value'])).toEqual([
      { Ref: table },
      { 'Fn::GetAtt': [table, 'Arn'] },
    ]);
  });
});
