import type { Trigger } from '../operations/kept-ports.ts';
import { PARTITION_KEY, SORT_KEY, TASK_PREFIX } from './attributes.ts';
import type { Key } from './items.ts';
import { entryOfTruthKey, isRevision } from './keys.ts';

/** What a new or changed item calls the projector for; null: nothing. */
export function triggerOf({ [PARTITION_KEY]: partition, [SORT_KEY]: sort }: Key): Trigger | null {
  if (partition.startsWith(TASK_PREFIX)) return { task: partition.slice(TASK_PREFIX.length) };
  const entry = isRevision(sort) ? entryOfTruthKey(partition) : null;
  return entry === null ? null : { entry };
}
