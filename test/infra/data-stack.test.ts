import { describe, expect, it } from 'vitest';
import { environments } from '../../infra/environments.ts';
import { propertiesMatching, propertiesOf, templatesOf } from '../support/templates.ts';

describe.each(Object.entries(environments))('DataStack of %s', (_, config) => {
  it('has one table, on demand, encrypted, recoverable, with a stream of keys', async () => {
    const { data } = await templatesOf(config);
    const ownKey = { SSEType: 'KMS', KMSMasterKeyId: { 'Fn::GetAtt': [expect.stringMatching(/^RecordKey/), 'Arn'] } };
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
      ...(config.tableLimit === null
        ? {}
        : {
            OnDemandThroughput: {
              MaxReadRequestUnits: config.tableLimit.readUnits,
              MaxWriteRequestUnits: config.tableLimit.writeUnits,
            },
          }),
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, ...(config.ownsTableKey ? ownKey : {}) },
      StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
    });
  });

  it('lets the table outlive the stack exactly where data is kept', async () => {
    const { data } = await templatesOf(config);
    const policy = config.keepsData ? 'Retain' : 'Delete';
    data.hasResource('AWS::DynamoDB::Table', { DeletionPolicy: policy, UpdateReplacePolicy: policy });
    const keys = Object.values(data.findResources('AWS::KMS::Key')).map((key): unknown => key['DeletionPolicy']);
    expect(keys).toEqual(config.ownsTableKey ? [policy] : []);
  });

  it('leaves the table and its stream in parameters, and exports nothing that would be held fast', async () => {
    const { data } = await templatesOf({ ...config, adoptedTable: null });
    const [table] = Object.keys(data.findResources('AWS::DynamoDB::Table'));
    expect(propertiesMatching(data, { type: 'AWS::SSM::Parameter', id: /^(Table|Stream)/ })).toEqual([
      {
        Description: 'The table that holds the record.',
        Name: '/counterclaim/test/table-name',
        Type: 'String',
        Value: { Ref: table },
      },
      {
        Description: 'The stream of changes to the record, for the projector.',
        Name: '/counterclaim/test/stream-arn',
        Type: 'String',
        Value: { 'Fn::GetAtt': [table, 'StreamArn'] },
      },
    ]);
    expect(data.findOutputs('TableName')).toMatchObject({ TableName: { Value: { Ref: table } } });
    expect(Object.values(data.findOutputs('*')).filter((output) => 'Export' in output)).toEqual([]);
  });

  it('leaves in them the table that it adopted, and does nothing to its own', async () => {
    const streamArn = 'arn:aws:dynamodb:eu-central-1:111122223333:table/Restored/stream/2026-03-01T12:00:00.000';
    const [own, adopted] = await Promise.all(
      [null, { streamArn }].map(async (adoptedTable) => (await templatesOf({ ...config, adoptedTable })).data),
    );
    const values = adopted && propertiesMatching(adopted, { type: 'AWS::SSM::Parameter', id: /^(Table|Stream)/ });
    expect(values?.map(({ Name, Value }) => [Name, Value])).toEqual([
      ['/counterclaim/test/table-name', 'Restored'],
      ['/counterclaim/test/stream-arn', streamArn],
    ]);
    expect(adopted?.findOutputs('TableName')).toMatchObject({ TableName: { Value: 'Restored' } });
    expect(adopted?.findResources('AWS::DynamoDB::Table')).toEqual(own?.findResources('AWS::DynamoDB::Table'));
  });
});

describe('DataStack', () => {
  it('encrypts with a key of its own that serves whoever may use the table, and only through DynamoDB', async () => {
    const { data } = await templatesOf({ ...environments.dev, ownsTableKey: true });
    expect(propertiesOf(data, 'AWS::KMS::Key')).toEqual({
      Description: 'What the record is encrypted with.',
      EnableKeyRotation: true,
      KeyPolicy: {
        Statement: [
          {
            Action: 'kms:*',
            Effect: 'Allow',
            Principal: { AWS: { 'Fn::Join': expect.anything() } },
            Resource: '*',
          },
          {
            Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
            Condition: {
              StringEquals: {
                'kms:CallerAccount': { Ref: 'AWS::AccountId' },
                'kms:ViaService': { 'Fn::Join': ['', ['dynamodb.eu-central-1.', { Ref: 'AWS::URLSuffix' }]] },
              },
            },
            Effect: 'Allow',
            Principal: { AWS: '*' },
            Resource: '*',
          },
        ],
        Version: '2012-10-17',
      },
    });
  });
});
