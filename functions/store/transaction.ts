import { TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { PARTITION_KEY } from './attributes.ts';
import { backingOff } from './backing-off.ts';
import type { Database } from './database.ts';
import { type Item, type Key, keyOf } from './items.ts';

/** What a transaction does to one item. No two of its actions may be of one key. */
export type Action =
  | { readonly put: Item; readonly when?: Condition }
  | { readonly remove: Key; readonly when?: Condition }
  /** Nothing, as long as the condition holds. */
  | { readonly check: Key; readonly when: Condition }
  /** Adds one to a number that begins at 0; if one is given, on condition that it is that. */
  | { readonly count: Key; readonly attribute: string; readonly from?: number }
  /** Adds to numbers that begin at 0, by their attributes. */
  | { readonly add: Key; readonly numbers: Readonly<Record<string, number>> };
/** That there is no such item; that there is one; or that an attribute of it has a value, or (null) has none. */
export type Condition = 'free' | 'there' | { readonly attribute: string; readonly is: number | null };

/** How many actions DynamoDB takes in one transaction. */
export const MOST_ACTIONS = 100;
/** How much it takes, in bytes: 4 MB in all, of which what each item costs beside what it holds must have its share. */
export const MOST_BYTES = 3_500_000;

/** As much of a transaction as an action takes up, in bytes or a little more: JSON has more than the table. */
export function sizeOf(action: Action): number {
  return Buffer.byteLength(JSON.stringify(action));
}

/** Whether one transaction takes all of it. */
export function fits(actions: readonly Action[]): boolean {
  return actions.length <= MOST_ACTIONS && actions.reduce((sum, action) => sum + sizeOf(action), 0) <= MOST_BYTES;
}

export function transactParams(tableName: string, actions: readonly Action[]): TransactWriteCommandInput {
  return { TransactItems: actions.map((action) => transactItem(tableName, action)) };
}

/**
 * All of it or nothing. Answers with the places in the list of those actions whose conditions did not hold; none: all is
 * done. Whoever hears that a condition does not hold may have been the one who changed that, where an answer was lost.
 */
export async function transact(
  { client, tableName }: Database,
  actions: readonly Action[],
): Promise<readonly number[]> {
  const params = transactParams(tableName, actions);
  return backingOff(async () => {
    try {
      await client.send(new TransactWriteCommand(params));
      return [];
    } catch (error) {
      const failed = failedConditions(error);
      if (failed.length === 0) throw error;
      return failed;
    }
  }, isPassing);
}

/** Whether it is only that somebody else writes the same items at this moment, or that the table has too much to do. */
export function isPassing(error: unknown): boolean {
  return error instanceof TransactionConflictException || reasonsOf(error).some((code) => PASSING.has(code));
}

const PASSING: ReadonlySet<string> = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

function failedConditions(error: unknown): readonly number[] {
  return reasonsOf(error).flatMap((code, index) => (code === 'ConditionalCheckFailed' ? [index] : []));
}

/** For each action the reason why it canceled the transaction, or 'None'. */
function reasonsOf(error: unknown): readonly string[] {
  if (!(error instanceof TransactionCanceledException)) return [];
  return (error.CancellationReasons ?? []).map(({ Code = 'None' }) => Code);
}

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

function transactItem(tableName: string, action: Action): TransactItem {
  if ('put' in action) return { Put: { TableName: tableName, Item: action.put, ...conditionOf(action.when) } };
  if ('remove' in action)
    return { Delete: { TableName: tableName, Key: keyOf(action.remove), ...conditionOf(action.when) } };
  if ('check' in action)
    return {
      ConditionCheck: {
        TableName: tableName,
        Key: keyOf(action.check),
        ConditionExpression: IS_VALUE,
        ...conditionOf(action.when),
      },
    };
  if ('add' in action) return { Update: addition(tableName, action.add, action.numbers) };
  const { count, attribute, from } = action;
  const { ExpressionAttributeValues: values, ...condition } =
    from === undefined ? {} : conditionOf({ attribute, is: from });
  return {
    Update: {
      TableName: tableName,
      Key: keyOf(count),
      UpdateExpression: ADD_ONE,
      ...condition,
      ExpressionAttributeNames: { '#attribute': attribute },
      ExpressionAttributeValues: { ...values, ':one': 1 },
    },
  };
}

function addition(
  tableName: string,
  key: Key,
  numbers: Readonly<Record<string, number>>,
): NonNullable<TransactItem['Update']> {
  const all = Object.entries(numbers);
  return {
    TableName: tableName,
    Key: keyOf(key),
    UpdateExpression: `ADD ${all.map((_, index) => `#attribute${index} :number${index}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(all.map(([attribute], index) => [`#attribute${index}`, attribute])),
    ExpressionAttributeValues: Object.fromEntries(all.map(([, number], index) => [`:number${index}`, number])),
  };
}

/** The conditions in the table's own terms. */
export const IS_FREE = 'attribute_not_exists(#attribute)';
export const IS_THERE = 'attribute_exists(#attribute)';
export const IS_VALUE = '#attribute = :value';
const ADD_ONE = 'ADD #attribute :one';

type ConditionParams = Pick<
  NonNullable<TransactItem['Put']>,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

function conditionOf(when: Condition | undefined): ConditionParams {
  if (when === undefined) return {};
  if (when === 'there')
    return { ConditionExpression: IS_THERE, ExpressionAttributeNames: { '#attribute': PARTITION_KEY } };
  const { attribute, is } = when === 'free' ? { attribute: PARTITION_KEY, is: null } : when;
  const ExpressionAttributeNames = { '#attribute': attribute };
  return is === null
    ? { ConditionExpression: IS_FREE, ExpressionAttributeNames }
    : { ConditionExpression: IS_VALUE, ExpressionAttributeNames, ExpressionAttributeValues: { ':value': is } };
}
