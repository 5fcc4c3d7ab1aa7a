import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Database } from './database.ts';
import { type Item, type Key, keyOf } from './items.ts';
import { inChunks, untilDone } from './until-done.ts';

/** What one request may write. */
const MOST_ITEMS = 25;

/** A put or a delete, as DynamoDB has them. */
export type Write = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number];

export function puts(items: readonly Item[]): readonly Write[] {
  return items.map((item) => ({ PutRequest: { Item: item } }));
}

export function deletes(keys: readonly Key[]): readonly Write[] {
  return keys.map((key) => ({ DeleteRequest: { Key: keyOf(key) } }));
}

export function batchWriteParams(tableName: string, writes: readonly Write[]): BatchWriteCommandInput {
  return { RequestItems: { [tableName]: [...writes] } };
}

/** Puts and deletes, none of them on a condition. No two may be of one key. */
export async function writeItems({ client, tableName }: Database, writes: readonly Write[]): Promise<void> {
  const attempt = async (left: readonly Write[]): Promise<readonly Write[]> => {
    const answer = await client.send(new BatchWriteCommand(batchWriteParams(tableName, left)));
    return answer.UnprocessedItems?.[tableName] ?? [];
  };
  for (const chunk of inChunks(writes, MOST_ITEMS)) {
    await untilDone(chunk, attempt);
  }
}
