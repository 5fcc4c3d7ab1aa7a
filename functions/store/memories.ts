/** What pages remember of where else items stand on their behalf, for whoever does not trust that it is so. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { EntryRef } from '../domain/record.ts';
import { BODY, PARTITION_KEY, SETTLED, SORT_KEY } from './attributes.ts';
import { deletes, writeItems } from './batch-write.ts';
import type { Database } from './database.ts';
import { type Item, type Key, keyAt, keyOf, nameOf } from './items.ts';
import { ENTRY_PLACES, PAGE_PLACES, pagePartition } from './keys.ts';
import { readPartition } from './query.ts';

const MEMORIES = { from: PAGE_PLACES, to: `${ENTRY_PLACES}~` };

export function isMemory({ [SORT_KEY]: sort }: Key): boolean {
  return sort.startsWith(PAGE_PLACES) || sort.startsWith(ENTRY_PLACES);
}

/** What an entry's page remembers. */
export async function readMemories(database: Database, ref: EntryRef): Promise<readonly Item[]> {
  return readPartition(database, { partition: pagePartition(ref), range: MEMORIES, limit: null });
}

/** The names of the keys that an item of a memory holds; null: it cannot be read. */
export function remembered(item: Item): readonly string[] | null {
  const places = parsePlaces(item);
  return places?.map(([partition = '', sort = '']) => nameOf(keyAt(partition, sort))) ?? null;
}

/**
 * Has whoever derives an entry's page next write anew all that stands elsewhere on its behalf, as if it was not known
 * what does.
 */
export async function distrust(database: Database, ref: EntryRef): Promise<void> {
  const memories = await readMemories(database, ref);
  for (const item of memories) {
    if (parsePlaces(item) === null) await writeItems(database, deletes([item]));
    else if (item[SETTLED] !== false) await unsettle(database, item);
  }
}

async function unsettle({ client, tableName }: Database, item: Item): Promise<void> {
  try {
    await client.send(new UpdateCommand(unsettleParams(tableName, item)));
  } catch (error) {
    // It is gone: somebody has just written it all.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

export function unsettleParams(tableName: string, item: Key): UpdateCommandInput {
  return {
    TableName: tableName,
    Key: keyOf(item),
    UpdateExpression: 'SET #settled = :no',
    ConditionExpression: 'attribute_exists(#partition)',
    ExpressionAttributeNames: { '#settled': SETTLED, '#partition': PARTITION_KEY },
    ExpressionAttributeValues: { ':no': false },
  };
}

function parsePlaces(item: Item): readonly (readonly string[])[] | null {
  try {
    const places: unknown = JSON.parse(String(item[BODY]));
    return Array.isArray(places) && places.every(isPlace) ? places : null;
  } catch {
    return null;
  }
}

function isPlace(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === 'string');
}
