import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Entry, EntryRef } from '../domain/record.ts';
import type { Revision, Truth } from '../operations/ports.ts';
import { PARTITION_KEY } from './attributes.ts';
import type { Database } from './database.ts';
import { bodyOf, type Item, parseBody } from './items.ts';
import { isRecordKey } from './key-parts.ts';
import { REVISIONS, revisionKey, truthPartition } from './keys.ts';
import { type PartitionQuery, readPartition } from './query.ts';

/** The version of the format in which revisions are written. */
const FORMAT = 1;
const NOT_TAKEN = 'attribute_not_exists(#partition)';

export function createTruth(database: Database): Truth {
  return {
    latest: async (ref, recordedBy = Number.POSITIVE_INFINITY) => {
      if (!isRecordKey(ref.key)) return null;
      const wasRecorded = ({ recordedAt }: Item): boolean => Date.parse(String(recordedAt)) <= recordedBy;
      const items = await readPartition(database, latestQuery(ref), (read) => read.some(wasRecorded));
      const item = items.find(wasRecorded);
      return item === undefined ? null : parseRevision(item);
    },
    history: async (ref) => {
      if (!isRecordKey(ref.key)) return [];
      return (await readPartition(database, historyQuery(ref))).map(parseRevision);
    },
    append: async (revision) => {
      try {
        await database.client.send(new PutCommand(appendParams(database.tableName, revision)));
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
}

export function latestQuery(ref: EntryRef): PartitionQuery {
  return { partition: truthPartition(ref), range: REVISIONS, limit: 1, backwards: true };
}

export function historyQuery(ref: EntryRef): PartitionQuery {
  return { partition: truthPartition(ref), range: REVISIONS, limit: null };
}

export function appendParams(tableName: string, { entry, number, ...revision }: Revision): PutCommandInput {
  return {
    TableName: tableName,
    Item: { ...revisionKey(entry, number), ...bodyOf(entry), ...revision, revision: number, format: FORMAT },
    ConditionExpression: NOT_TAKEN,
    ExpressionAttributeNames: { '#partition': PARTITION_KEY },
  };
}

function parseRevision(item: Item): Revision {
  const { revision, recordedAt, editor, reason } = item;
  return {
    number: Number(revision),
    entry: parseBody<Entry>(item),
    recordedAt: String(recordedAt),
    editor: String(editor),
    reason: typeof reason === 'string' ? reason : null,
  };
}
