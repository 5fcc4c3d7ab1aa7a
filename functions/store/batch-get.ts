import { BatchGetCommand, type BatchGetCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Database } from './database.ts';
import { byKey, type Item, type Key, parseItems, parseKeys } from './items.ts';
import { inChunks, untilDone } from './until-done.ts';

/** What one request may ask for. */
const MOST_KEYS = 100;

export function batchGetParams(tableName: string, keys: readonly Key[]): BatchGetCommandInput {
  return { RequestItems: { [tableName]: { Keys: [...keys], ConsistentRead: true } } };
}

/** The items that lie under the keys, in any order, each once. */
export async function readItems({ client, tableName }: Database, keys: readonly Key[]): Promise<readonly Item[]> {
  const items: Item[] = [];
  const attempt = async (left: readonly Key[]): Promise<readonly Key[]> => {
    const answer = await client.send(new BatchGetCommand(batchGetParams(tableName, left)));
    items.push(...parseItems(answer.Responses?.[tableName]));
    return parseKeys(answer.UnprocessedKeys?.[tableName]?.Keys);
  };
  const unique = [...byKey(keys).values()];
  await Promise.all(inChunks(unique, MOST_KEYS).map((chunk) => untilDone(chunk, attempt)));
  return items;
}
