/** Reading the table as a whole, which only an operator does. */
import { ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import type { EntryRef } from '../domain/record.ts';
import { PARTITION_KEY, SORT_KEY, TASK_PREFIX } from './attributes.ts';
import type { Database } from './database.ts';
import { type Item, type Key, keyOf, parseItems, parseKeys } from './items.ts';
import { entryOfTruthKey, revisionKey } from './keys.ts';

/** Items whose partition keys begin in one of these ways. */
export type ScanQuery = {
  readonly prefixes: readonly string[];
  /** Only those of this sort key; null: whatever it is. */
  readonly sort: string | null;
  /** Only those in which an attribute is this or sorts after it; null: whatever is in them. */
  readonly from: { readonly attribute: string; readonly value: string } | null;
};
/** What one request found, how much it looked at, and where the next one goes on; null: that was all. */
export type ScanPage = { readonly items: readonly Item[]; readonly scanned: number; readonly next: Key | null };

/** How many items one request looks at. */
const AT_ONCE = 1000;

/** Name of the attribute with the moment at which a revision was recorded (ISO 8601, UTC), whatever its format. */
export const RECORDED_AT = 'recordedAt';

/** The sort key of the first of the revisions of every entry. */
export const FIRST_REVISION: string = revisionKey({ type: 'Claim', key: '' }, 1)[SORT_KEY];

export function scanParams(tableName: string, query: ScanQuery, start: Key | null): ScanCommandInput {
  const { prefixes, sort, from } = query;
  const beginnings = prefixes.map((_, index) => `begins_with(#partition, :prefix${index})`).join(' OR ');
  const conditions = [
    `(${beginnings})`,
    ...(sort === null ? [] : ['#sort = :sort']),
    ...(from === null ? [] : ['#attribute >= :value']),
  ];
  return {
    TableName: tableName,
    ConsistentRead: true,
    Limit: AT_ONCE,
    FilterExpression: conditions.join(' AND '),
    ExpressionAttributeNames: {
      '#partition': PARTITION_KEY,
      ...(sort === null ? {} : { '#sort': SORT_KEY }),
      ...(from === null ? {} : { '#attribute': from.attribute }),
    },
    ExpressionAttributeValues: {
      ...Object.fromEntries(prefixes.map((prefix, index) => [`:prefix${index}`, prefix])),
      ...(sort === null ? {} : { ':sort': sort }),
      ...(from === null ? {} : { ':value': from.value }),
    },
    ...(start === null ? {} : { ExclusiveStartKey: start }),
  };
}

/** All that the table has of it, request by request, after a key or (null) from the beginning. */
export async function* scan(
  { client, tableName }: Database,
  query: ScanQuery,
  after: Key | null,
): AsyncGenerator<ScanPage> {
  let start = after;
  do {
    const answer = await client.send(new ScanCommand(scanParams(tableName, query, start)));
    const [next] = parseKeys(answer.LastEvaluatedKey === undefined ? [] : [answer.LastEvaluatedKey]);
    start = next === undefined ? null : keyOf(next);
    yield { items: parseItems(answer.Items), scanned: answer.ScannedCount ?? 0, next: start };
  } while (start !== null);
}

/** Whether the table holds nothing at all. */
export async function isEmpty({ client, tableName }: Database): Promise<boolean> {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: tableName, ConsistentRead: true, Limit: 1 }));
  return Items.length === 0;
}

/** The entry that an item is a revision, or a request, of. */
export function refOf(item: Key): readonly EntryRef[] {
  const ref = entryOfTruthKey(item[PARTITION_KEY]);
  return ref === null ? [] : [ref];
}

/** What was left for later. */
export const TASKS: ScanQuery = { prefixes: [TASK_PREFIX], sort: null, from: null };

/** The id of the task that an item is. */
export function taskOf(item: Key): string {
  return item[PARTITION_KEY].slice(TASK_PREFIX.length);
}
