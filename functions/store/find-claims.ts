import type { Index, Range, TopicIndex } from '../domain/indexes.ts';
import type { IndexSearch } from '../operations/ports.ts';
import type { Database } from './database.ts';
import type { Placed } from './entries.ts';
import { indexPartitions, indexRanges, isInTopic, isTopic, topicRange } from './index-keys.ts';
import { type Item, parseBody } from './items.ts';
import { type PartitionQuery, readPartition } from './query.ts';
import { mayOverlap } from './ranges.ts';

/** Keys of the claims that the indexes hold, read from all of their partitions at once. */
export async function findClaims(database: Database, search: IndexSearch): Promise<readonly string[]> {
  const found = await Promise.all(findReads(search).map(async (read) => readPlaces(database, read, search)));
  return [...new Set(found.flat())].toSorted().slice(0, search.limit);
}

/** How one partition is read. */
export type FindRead = {
  /** What is looked for in it. */
  readonly indexes: readonly Index[];
  /** Null: it is not worth while. Else one request that, where it reads less than it may, has read all there is. */
  readonly glance: PartitionQuery | null;
  readonly queries: readonly PartitionQuery[];
};

/** What {@link findClaims} asks for; an index that is named twice is asked once. */
export function findReads({ indexes, range, limit }: IndexSearch): readonly FindRead[] {
  const pairs = indexes.flatMap((index) => indexPartitions(index).map((partition) => ({ partition, index })));
  return [...Map.groupBy(pairs, ({ partition }) => partition)].map(([partition, found]) => {
    const asked = [...new Map(found.map(({ index }) => [index.of, index])).values()];
    const ranges = asked.flatMap((index) => indexRanges(index, range));
    const glance = { partition, range: topicRange(asked.filter(isTopic)), limit: GLANCE };
    return {
      indexes: asked,
      glance: ranges.length < WORTH_A_GLANCE ? null : glance,
      queries: ranges.map((each) => ({ partition, range: each, limit })),
    };
  });
}

/** Topics are many and most hold little or nothing: about as much as the requests would cost that it may save. */
const GLANCE = 100;
const WORTH_A_GLANCE = 3;

async function readPlaces(
  database: Database,
  { indexes, glance, queries }: FindRead,
  { range, limit }: IndexSearch,
): Promise<readonly string[]> {
  const matching = (items: readonly Item[]): readonly string[] => keysWithin(items, indexes, range);
  if (glance !== null) {
    const items = await readPartition(database, glance, () => true);
    if (items.length < GLANCE) return matching(items);
  }
  const found = await Promise.all(
    queries.map(async (query) => readPartition(database, query, (read) => matching(read).length >= limit)),
  );
  return found.flatMap(matching);
}

function keysWithin(items: readonly Item[], indexes: readonly Index[], range: Range): readonly string[] {
  const topics = indexes.filter(isTopic);
  return items
    .map((item) => ({ item, placed: parseBody<Placed>(item) }))
    .filter(({ item, placed }) => topics.length === 0 || isWithin(topics, item, { placed, range }))
    .map(({ placed }) => placed.key);
}

function isWithin(
  topics: readonly TopicIndex[],
  { sk }: Item,
  { placed, range }: { readonly placed: Placed; readonly range: Range },
): boolean {
  return mayOverlap(placed, range) && topics.some((index) => isInTopic(index, sk));
}
