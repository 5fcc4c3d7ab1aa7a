import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { Notifications } from '../../infra/notifications.ts';
import { propertiesOf } from '../support/templates.ts';

const alarms = { Service: 'cloudwatch.amazonaws.com' };

function template(): Template {
  const stack = new Stack(new App(), 'Stack');
  new Notifications(stack, 'Notifications', 'somebody@example.org');
  return Template.fromStack(stack);
}

describe('Notifications', () => {
  it('sends an e-mail', () => {
    expect(propertiesOf(template(), 'AWS::SNS::Subscription')).toEqual({
      Endpoint: 'somebody@example.org',
      Protocol: 'email',
      TopicArn: { Ref: expect.stringMatching(/^NotificationsTopic/) },
    });
  });

  it('takes from alarms of the same account, over TLS alone', () => {
    const statements = propertiesOf(template(), 'AWS::SNS::TopicPolicy')['PolicyDocument'];
    expect(statements).toMatchObject({
      Statement: [
        { Action: 'sns:Publish', Condition: { Bool: { 'aws:SecureTransport': 'false' } }, Effect: 'Deny' },
        {
          Action: 'sns:Publish',
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          Effect: 'Allow',
          Principal: alarms,
        },
      ],
    });
  });

  it('leaves nothing behind that costs', () => {
    template().hasResource('AWS::KMS::Key', { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
  });

  it('is encrypted with a key that they may use', () => {
    expect(propertiesOf(template(), 'AWS::SNS::Topic')).toEqual({
      KmsMasterKeyId: { 'Fn::GetAtt': [expect.stringMatching(/^NotificationsKey/), 'Arn'] },
    });
    expect(propertiesOf(template(), 'AWS::KMS::Key')).toMatchObject({
      EnableKeyRotation: true,
      KeyPolicy: {
        Statement: [
          { Action: 'kms:*' },
          { Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Effect: 'Allow', Principal: alarms, Resource: '*' },
        ],
      },
    });
  });
});
