import type { Template } from 'aws-cdk-lib/assertions';
import { expect } from 'vitest';
import { type Statement, statementsOf } from './templates.ts';

/** The table, as its name in a parameter makes it. */
export const record: unknown = {
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
/** What lets a function read it. */
export const reads: unknown = {
  Action: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
  Effect: 'Allow',
  Resource: record,
};

/** What the policies of the role whose logical id matches say of DynamoDB. */
export function aboutTable(template: Template, id: RegExp): readonly Statement[] {
  return statementsOf(template, id).filter(({ Action }) =>
    [Action].flat().some((action) => String(action).startsWith('dynamodb:')),
  );
}
