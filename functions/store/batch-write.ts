import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Database } from './database.ts';
import { type Item, type Key, keyOf } from './items.ts';
import { inChunks, untilDone } from './until-done.ts';

/** What one request may write. */
const MOST_ITEMS = 25;

type Requests = NonNullable<BatchWriteCommandInput['RequestItems']>;
export type Write = { readonly put: Item } | { readonly delete: Key };

/** One request after another's writes. No two of the writes may be of one key. */
export function batchWriteParams(tableName: string, writes: readonly Write[]): readonly BatchWriteCommandInput[] {
  return inChunks(writes, MOST_ITEMS).map((chunk) => ({
    RequestItems: {
      [tableName]: chunk.map((write) =>
        'put' in write ? { PutRequest: { Item: write.put } } : { DeleteRequest: { Key: write.delete } },
      ),
    },
  }));
}

/** Puts and deletes, none of them on a condition. */
export async function writeItems({ client, tableName }: Database, writes: readonly Write[]): Promise<void> {
  const attempt = async (requests: Requests): Promise<Requests | null> => {
    const { UnprocessedItems: rest = {} } = await client.send(new BatchWriteCommand({ RequestItems: requests }));
    return Object.keys(rest).length === 0 ? null : rest;
  };
  for (const { RequestItems: requests = {} } of batchWriteParams(tableName, writes)) {
    await untilDone(requests, attempt);
  }
}

export function puts(items: readonly Item[]): readonly Write[] {
  return items.map((item) => ({ put: item }));
}

export function deletes(keys: readonly Key[]): readonly Write[] {
  return keys.map((key) => ({ delete: keyOf(key) }));
}
