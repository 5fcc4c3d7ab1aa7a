import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { comparePositions } from '../operations/slices.ts';
import { PARTITION_KEY, SORT_KEY } from './attributes.ts';
import type { Database } from './database.ts';
import { type Item, parseItems } from './items.ts';
import type { SortRange } from './keys.ts';

/** Items of one partition, in the order of their sort keys. */
export type PartitionQuery = {
  readonly partition: string;
  /** Null: all of the partition. */
  readonly range: SortRange | null;
  /** How many items one request reads at most; null: as many as fit an answer. */
  readonly limit: number | null;
  readonly backwards?: boolean;
  /** Whether each request reads several times as many as the one before, so that much is passed in few of them. */
  readonly grows?: boolean;
};

const IN_PARTITION = '#partition = :partition';
const FROM = '#sort >= :from';
const BETWEEN = '#sort BETWEEN :from AND :to';

export function queryParams(tableName: string, query: PartitionQuery): QueryCommandInput {
  const { partition, range, limit, backwards = false } = query;
  return {
    TableName: tableName,
    KeyConditionExpression: [IN_PARTITION, ...(range === null ? [] : [range.to === null ? FROM : BETWEEN])].join(
      ' AND ',
    ),
    ExpressionAttributeNames: { '#partition': PARTITION_KEY, ...(range === null ? {} : { '#sort': SORT_KEY }) },
    ExpressionAttributeValues: {
      ':partition': partition,
      ...(range === null ? {} : { ':from': range.from }),
      ...(range === null || range.to === null ? {} : { ':to': range.to }),
    },
    ConsistentRead: true,
    ScanIndexForward: !backwards,
    ...(limit === null ? {} : { Limit: limit }),
  };
}

/** How many times as many. */
const GROWTH = 4;

/**
 * Reads on, request by request, until the partition's range is exhausted or what was read is enough. A range that ends
 * before it begins holds nothing.
 */
export async function readPartition(
  { client, tableName }: Database,
  query: PartitionQuery,
  isEnough: (items: readonly Item[]) => boolean = () => false,
): Promise<readonly Item[]> {
  if (isEmpty(query.range)) return [];
  const params = queryParams(tableName, query);
  let items: readonly Item[] = [];
  let start: QueryCommandInput['ExclusiveStartKey'];
  let limit = params.Limit;
  do {
    const page = await client.send(new QueryCommand({ ...params, Limit: limit, ExclusiveStartKey: start }));
    items = [...items, ...parseItems(page.Items)];
    start = page.LastEvaluatedKey;
    limit &&= limit * (query.grows === true ? GROWTH : 1);
  } while (start !== undefined && !isEnough(items));
  return items;
}

function isEmpty(range: SortRange | null): boolean {
  return range !== null && range.to !== null && comparePositions(range.from, range.to) > 0;
}
