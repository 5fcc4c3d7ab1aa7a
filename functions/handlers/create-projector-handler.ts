import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { EntryRef } from '../domain/record.ts';
import { PARTITION_KEY, SORT_KEY } from '../store/attributes.ts';
import { entryOfTruthKey, isRevision } from '../store/keys.ts';

/** What a batch of the table's stream is given to. */
export type ProjectorHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export type ProjectorHandlerParts = {
  readonly project: (refs: readonly EntryRef[]) => Promise<void>;
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
};

/** A stream record is only a trigger: of it nothing counts but which entry was written. */
type Trigger = { readonly ref: EntryRef; readonly sequenceNumber: string };

/**
 * Derives what follows from the entries that a batch names, all at once. Where that fails, one by one, so that one
 * entry holds up no other: what fails again is reported and will be tried again. Items that are not
 * revisions are passed over: the stream is filtered to these, and this is the second line against deriving from what was
 * derived.
 */
export function createProjectorHandler({ project, log }: ProjectorHandlerParts): ProjectorHandler {
  return async ({ Records: records }) => {
    const triggers = records.flatMap(triggerOf);
    if (triggers.length === 0) return { batchItemFailures: [] };
    try {
      await project(entriesOf(triggers));
      return { batchItemFailures: [] };
    } catch (error) {
      log({ level: 'ERROR', message: 'A batch failed; its entries are derived one by one.', error: String(error) });
    }
    const failed: EntryRef[] = [];
    for (const ref of entriesOf(triggers)) {
      try {
        await project([ref]);
      } catch (error) {
        log({ level: 'ERROR', message: 'An entry could not be derived.', ...ref, error: String(error) });
        failed.push(ref);
      }
    }
    return {
      batchItemFailures: triggers
        .filter(({ ref }) => failed.some((other) => isSame(ref, other)))
        .map(({ sequenceNumber }) => ({ itemIdentifier: sequenceNumber })),
    };
  };
}

function triggerOf({ dynamodb }: DynamoDBRecord): readonly Trigger[] {
  const { [PARTITION_KEY]: partition, [SORT_KEY]: sort } = dynamodb?.Keys ?? {};
  const ref = isRevision(sort?.S ?? '') ? entryOfTruthKey(partition?.S ?? '') : null;
  return ref === null ? [] : [{ ref, sequenceNumber: dynamodb?.SequenceNumber ?? '' }];
}

/** Each entry once, in the order of the stream. */
function entriesOf(triggers: readonly Trigger[]): readonly EntryRef[] {
  const refs = triggers.map(({ ref }) => ref);
  return refs.filter((ref, index) => refs.findIndex((other) => isSame(ref, other)) === index);
}

function isSame(one: EntryRef, other: EntryRef): boolean {
  return one.type === other.type && one.key === other.key;
}
