/** The keys of the indexes by which claims are found by what they mean, and editors' checks by their claims. */
import { type Index, type IndexEntry, type Range, type Slot, TOP, type TopicIndex } from '../domain/indexes.ts';
import { escapePart, moment } from '../domain/sort-text.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../domain/span.ts';
import { DERIVED_PREFIX } from './attributes.ts';
import { type Key, keyAt } from './items.ts';
import { shardOf } from './key-parts.ts';
import { LAST, type SortRange } from './keys.ts';
import { endOf, isShort, LONGEST_SHORT } from './ranges.ts';

/** Over how many partitions the topic is spread in which everything lies that anybody does. */
export const WIDEST_TOPIC_SHARDS = 4;

/** The partitions that an index is spread over. All that is said of a topic shares them, so that one read may do. */
export function indexPartitions(index: Index): readonly string[] {
  const partition = indexPartition(index);
  const shards = topicShards(index);
  return shards === 1 ? [partition] : Array.from({ length: shards }, (_, shard) => `${partition}#${shard}`);
}

/** A claim's place in an index: by start and end in a topic, by itself in another. */
export function indexKey(claim: string, { index, range }: IndexEntry): Key {
  const partitions = indexPartitions(index);
  const partition = partitions[shardOf(claim, partitions.length)] ?? indexPartition(index);
  if (!isTopic(index)) return keyAt(partition, escapePart(claim));
  const stretch = `${moment(range.from)}#${moment(range.to)}`;
  return keyAt(partition, `${topicSort(index, isShort(range) ? 'short' : 'long')}${stretch}#${escapePart(claim)}`);
}

/** Where in an index's partitions the entries lie that may overlap the range; some of them may not after all. */
export function indexRanges(index: Index, range: Range): readonly (SortRange | null)[] {
  if (!isTopic(index)) return [null];
  if (range.from <= BEGINNING_OF_TIME && range.to >= END_OF_TIME) return [topicRange([index])];
  return REACHES.map((reach) => {
    const sort = topicSort(index, reach);
    const from = reach === 'short' ? range.from - LONGEST_SHORT : BEGINNING_OF_TIME;
    return { from: `${sort}${moment(from)}`, to: `${sort}${moment(endOf(range))}` };
  });
}

/** Where in a topic's partitions all lies that the indexes hold, whatever else lies in between. */
export function topicRange(indexes: readonly TopicIndex[]): SortRange {
  const sorts = indexes.map(({ of }) => TOPIC_SORTS[of]).toSorted();
  return { from: sorts[0] ?? LAST, to: `${sorts.at(-1) ?? ''}${LAST}` };
}

/** Whether what lies at a sort key of a topic's partition is of this index. */
export function isInTopic(index: TopicIndex, sort: string): boolean {
  return sort.startsWith(TOPIC_SORTS[index.of]);
}

function indexPartition(index: Index): string {
  const parts = isTopic(index) ? [TOPIC, ...slotParts(index.action), ...slotParts(index.agent)] : indexParts(index);
  return `${DERIVED_PREFIX}index#${parts.join('#')}`;
}

function slotParts({ side, concept }: Slot): readonly string[] {
  return [side, escapePart(concept)];
}

function indexParts(index: Exclude<Index, TopicIndex>): readonly string[] {
  if (index.of === 'EVENT') return [index.of, escapePart(index.event)];
  if ('claim' in index) return [index.of, escapePart(index.claim)];
  if (index.of === 'FIGURE') return [index.of, escapePart(index.subject), escapePart(index.property)];
  return [index.of, escapePart(index.commitment)];
}

export function isTopic(index: Index): index is TopicIndex {
  return 'action' in index;
}

/** No partition is one that everything is written to. */
function topicShards(index: Index): number {
  const isWidest =
    isTopic(index) && [index.action, index.agent].every(({ side, concept }) => side === 'under' && concept === TOP);
  return isWidest ? WIDEST_TOPIC_SHARDS : 1;
}

const TOPIC = 'topic';
/** What there may be most of comes last, so that the others can be read together without it. */
const TOPIC_SORTS: Readonly<Record<TopicIndex['of'], string>> = {
  DENIAL: '1#denial#',
  ENDING: '2#ending#',
  EXTREME: '3#extreme#',
  TERMS: '4#terms#',
  OCCURRENCE: '5#occurrence#',
};
/** Short stretches of time lie apart from long ones. */
type Reach = 'short' | 'long';
const REACHES: readonly Reach[] = ['short', 'long'];

function topicSort({ of }: TopicIndex, reach: Reach): string {
  return `${TOPIC_SORTS[of]}${reach}#`;
}
