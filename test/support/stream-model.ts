/** A model of a table's stream and of the platform that hands its records to a Lambda function. */
import type { DynamoDBRecord } from 'aws-lambda';
import type { EntryRef } from '../../functions/domain/record.ts';
import type { ProjectorHandler } from '../../functions/handlers/create-projector-handler.ts';
import { PARTITION_KEY, SORT_KEY, TASK_PREFIX } from '../../functions/store/attributes.ts';
import type { Database } from '../../functions/store/database.ts';
import { type Key, nameOf } from '../../functions/store/items.ts';
import { revisionKey } from '../../functions/store/keys.ts';
import { itemsUnder } from './projected.ts';
import { itemsOf } from './table-items.ts';

/** Records of one shard that are handed over together. */
export type Batch = {
  readonly keys: readonly Key[];
  /** How often, though all went well: whoever handed them over has not heard of that. */
  readonly times: number;
  /** The latest first, which no stream does and nothing may depend on. */
  readonly reversed: boolean;
};

/** How often a batch that fails is handed over again before a test is in error. */
const PATIENCE = 200;

export function keyOf(ref: EntryRef): Key {
  return revisionKey(ref, 1);
}

export async function deliver(
  handler: ProjectorHandler,
  { keys, times, reversed }: Batch,
  onFailure: () => void = () => {},
): Promise<void> {
  const records = (reversed ? keys.toReversed() : keys).map(recordOf);
  for (let time = 0; time < times; time += 1) await handOver(handler, records, onFailure);
}

/**
 * Hands records over until all of them are done: each time from the first that failed on, as those before it are done.
 */
export async function handOver(
  handler: ProjectorHandler,
  records: readonly DynamoDBRecord[],
  onFailure: () => void,
): Promise<void> {
  let left = records;
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt > PATIENCE) throw new Error('It fails again and again.');
    const { batchItemFailures } = await handler({ Records: [...left] }, { getRemainingTimeInMillis: () => 120_000 });
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    const first = left.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''));
    left = first === -1 ? [] : left.slice(first);
    if (first !== -1) onFailure();
  }
}

/** Answers, whenever it is asked, with the keys of tasks that were put into the table since. */
export function newTasks(database: Database): () => Promise<readonly Key[]> {
  const seen = new Set<string>();
  return async () => {
    const tasks = [...itemsUnder(await itemsOf(database), TASK_PREFIX).values()];
    const fresh = tasks.filter((task) => !seen.has(nameOf(task)));
    for (const task of fresh) seen.add(nameOf(task));
    return fresh;
  };
}

function recordOf({ [PARTITION_KEY]: partition, [SORT_KEY]: sort }: Key, index: number): DynamoDBRecord {
  return {
    eventName: 'INSERT',
    dynamodb: {
      Keys: { [PARTITION_KEY]: { S: partition }, [SORT_KEY]: { S: sort } },
      SequenceNumber: `${100 + index}`,
      StreamViewType: 'KEYS_ONLY',
    },
  };
}
