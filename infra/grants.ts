import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';

/** Lets `reader` read any item by its key or by its partition. Not Scan: no access pattern needs one. */
export function grantReads(table: Table, reader: IGrantable): void {
  Grant.addToPrincipal({
    grantee: reader,
    actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
    resourceArns: [table.tableArn],
  });
}

/**
 * Lets `writer` put items in partitions whose key begins with `prefix` and change what they hold, as a redaction must;
 * not delete them.
 */
export function grantTruthWrites(table: Table, writer: IGrantable, prefix: string): void {
  Grant.addToPrincipal({
    grantee: writer,
    actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
    resourceArns: [table.tableArn],
    conditions: leadingKeys(prefix),
  });
}

/** Lets `writer` write and delete what is in partitions whose key begins with `prefix`, and nothing else. */
export function grantDerivedWrites(table: Table, writer: IGrantable, prefix: string): void {
  Grant.addToPrincipal({
    grantee: writer,
    actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
    resourceArns: [table.tableArn],
    conditions: leadingKeys(prefix),
  });
}

function leadingKeys(prefix: string): Record<string, Record<string, unknown>> {
  return { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${prefix}*`] } };
}
