import { BatchGetCommand, type BatchGetCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Database } from './database.ts';
import { byKey, type Item, type Key, parseItems } from './items.ts';
import { inChunks, untilDone } from './until-done.ts';

/** What one request may ask for. */
const MOST_KEYS = 100;

type Requests = NonNullable<BatchGetCommandInput['RequestItems']>;

/** One request after another's keys; a key that is given twice is asked for once. */
export function batchGetParams(tableName: string, keys: readonly Key[]): readonly BatchGetCommandInput[] {
  const unique = [...byKey(keys).values()];
  return inChunks(unique, MOST_KEYS).map((chunk) => ({
    RequestItems: { [tableName]: { Keys: [...chunk], ConsistentRead: true } },
  }));
}

/** The items that lie under the keys, in any order. */
export async function readItems({ client, tableName }: Database, keys: readonly Key[]): Promise<readonly Item[]> {
  const items: Item[] = [];
  const attempt = async (requests: Requests): Promise<Requests | null> => {
    const answer = await client.send(new BatchGetCommand({ RequestItems: requests }));
    items.push(...parseItems(answer.Responses?.[tableName]));
    return restOf(answer.UnprocessedKeys);
  };
  await Promise.all(
    batchGetParams(tableName, keys).map(({ RequestItems: requests = {} }) => untilDone(requests, attempt)),
  );
  return items;
}

function restOf(requests: Requests | undefined): Requests | null {
  return requests === undefined || Object.keys(requests).length === 0 ? null : requests;
}
