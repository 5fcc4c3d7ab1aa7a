import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';

/** Lets `reader` read any item by its key or by its partition. Not Scan: no access pattern needs one. */
export function grantReads(table: ITable, reader: IGrantable): void {
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
export function grantTruthWrites(table: ITable, writer: IGrantable, prefix: string): void {
  Grant.addToPrincipal({
    grantee: writer,
    actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
    resourceArns: [table.tableArn],
    conditions: leadingKeys(prefix),
  });
}

/**
 * Lets `writer` write and delete what is in partitions whose key begins with one of the prefixes, and write nothing else,
 * be it by itself or in a transaction.
 */
export function grantDerivedWrites(table: ITable, writer: IGrantable, prefixes: readonly string[]): void {
  Grant.addToPrincipal({
    grantee: writer,
    actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'],
    resourceArns: [table.tableArn],
    conditions: leadingKeys(...prefixes),
  });
}

/** Lets `writer` put items in partitions whose key begins with `prefix`; not change or delete them. */
export function grantKeptWrites(table: ITable, writer: IGrantable, prefix: string): void {
  Grant.addToPrincipal({
    grantee: writer,
    actions: ['dynamodb:PutItem'],
    resourceArns: [table.tableArn],
    conditions: leadingKeys(prefix),
  });
}

function leadingKeys(...prefixes: readonly string[]): Record<string, Record<string, unknown>> {
  return { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': prefixes.map((prefix) => `${prefix}*`) } };
}
