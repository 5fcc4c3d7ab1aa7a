import { DeleteCommand, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Aside, SetAside, Trigger } from '../operations/kept-ports.ts';
import { ATTEMPTS, ERROR, SINCE, SORT_KEY } from './attributes.ts';
import type { Database } from './database.ts';
import type { Item } from './items.ts';
import { ASIDE_SHARDS, asideKey, asidePartition, parseAside } from './projector-keys.ts';
import { readPartition } from './query.ts';

/** How much of what was said is kept, in UTF-16 units. */
const LONGEST_ERROR = 1000;

/** What could not be derived, an item each. */
export function createAside(database: Database): Aside {
  const { client, tableName } = database;
  return {
    putAside: async (what, error, now) => {
      await client.send(new UpdateCommand(asideParams(tableName, what, { error, now })));
    },
    asides: async () => {
      const shards = Array.from({ length: ASIDE_SHARDS }, async (_, shard) =>
        readPartition(database, { partition: asidePartition(shard), range: null, limit: null }),
      );
      const all = (await Promise.all(shards)).flat().map(parseSetAside);
      return all.toSorted((one, other) => (one.since < other.since ? -1 : 1));
    },
    removeAside: async (what) => {
      await client.send(new DeleteCommand({ TableName: tableName, Key: asideKey(what) }));
    },
  };
}

export function asideParams(
  tableName: string,
  what: Trigger,
  { error, now }: { readonly error: string; readonly now: number },
): UpdateCommandInput {
  return {
    TableName: tableName,
    Key: asideKey(what),
    UpdateExpression: 'SET #error = :error, #since = if_not_exists(#since, :now) ADD #attempts :one',
    ExpressionAttributeNames: { '#error': ERROR, '#since': SINCE, '#attempts': ATTEMPTS },
    ExpressionAttributeValues: {
      ':error': error.slice(0, LONGEST_ERROR).toWellFormed(),
      ':now': new Date(now).toISOString(),
      ':one': 1,
    },
  };
}

function parseSetAside(item: Item): SetAside {
  return {
    what: parseAside(item[SORT_KEY]),
    error: String(item[ERROR]),
    since: String(item[SINCE]),
    attempts: Number(item[ATTEMPTS]),
  };
}
