import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, type PutCommandInput, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { EntryRef } from '../domain/record.ts';
import type { Back, Ledger, NotedRequest, StoredRevision, WriteRequest } from '../operations/ports.ts';
import {
  BODY,
  CONTENT,
  CONTENT_HASH,
  INPUT_HASH,
  NUMBER,
  NUMBER_1,
  PARTITION_KEY,
  REASON_1,
  REVISION_PREFIX,
  SORT_KEY,
} from './attributes.ts';
import { readItems } from './batch-get.ts';
import type { Database } from './database.ts';
import type { Item, Key } from './items.ts';
import { checked, isRecordKey } from './key-parts.ts';
import { isRevision, REVISIONS, requestKey, revisionKey, revisionsBefore, truthPartition } from './keys.ts';
import { type PartitionQuery, readPartition } from './query.ts';

const IS_FREE = 'attribute_not_exists(#partition)';
const IS_TAKEN = 'attribute_exists(#partition)';
const IS_STILL = '#inputHash = :inputHash AND #number = :number';

/** Revisions as items, in a partition for each entry, and beside them the requests that they were written by. */
export function createLedger(database: Database): Ledger {
  const { client, tableName } = database;
  return {
    read: async (ref, numbers, request) => {
      if (!isRecordKey(ref.key)) return { revisions: [], noted: null };
      const items = await readItems(database, readKeys(ref, numbers, request));
      const noted = items.find((item) => !isRevision(item[SORT_KEY]));
      return {
        revisions: items.filter((item) => item !== noted).map(parseRevision),
        noted: noted === undefined ? null : parseNoted(noted),
      };
    },
    readAll: async (asked) => {
      const known = asked.filter(({ ref }) => isRecordKey(ref.key));
      const items = await readItems(
        database,
        known.flatMap(({ ref, numbers }) => readKeys(ref, numbers)),
      );
      const byPartition = Map.groupBy(items, ({ pk }) => pk);
      return asked.map(({ ref, numbers }) =>
        (byPartition.get(truthPartition(ref)) ?? [])
          .map(parseRevision)
          .filter(({ number }) => numbers.includes(number)),
      );
    },
    back: async (ref, back) => {
      if (!isRecordKey(ref.key)) return [];
      const isEnough = (items: readonly Item[]): boolean => back.isEnough(items.map(parseRevision));
      return (await readPartition(database, backQuery(ref, back), isEnough)).map(parseRevision);
    },
    history: async (ref) =>
      isRecordKey(ref.key) ? (await readPartition(database, historyQuery(ref))).map(parseRevision) : [],
    append: async (ref, revision) =>
      onCondition(async () => client.send(new PutCommand(appendParams(tableName, ref, revision)))),
    claimRequest: async (ref, request, instead) => {
      const put = { ref, request, instead };
      const { inputHash, number } = request;
      if (await onCondition(async () => client.send(new PutCommand(requestParams(tableName, put))))) {
        return { inputHash, number };
      }
      // What the condition failed on is not told by every DynamoDB.
      const [noted] = await readItems(database, [requestKey(ref, request.id)]);
      if (noted === undefined) throw new Error('A request was noted, and is not to be found.');
      return parseNoted(noted);
    },
    removeContent: async (ref, number, contentHash) => {
      const params = removeParams(tableName, revisionKey(checked(ref), number), contentHash);
      if (await onCondition(async () => client.send(new UpdateCommand(params)))) return;
      throw new Error(`There is no revision ${number} of ${ref.type} ${JSON.stringify(ref.key)}.`);
    },
  };
}

export function readKeys(ref: EntryRef, numbers: readonly number[], request?: string): readonly Key[] {
  return [
    ...numbers.map((number) => revisionKey(ref, number)),
    ...(request === undefined ? [] : [requestKey(ref, request)]),
  ];
}

export function backQuery(ref: EntryRef, { before, limit }: Omit<Back, 'isEnough'>): PartitionQuery {
  const range = before === null ? REVISIONS : revisionsBefore(before);
  return { partition: truthPartition(ref), range, limit, backwards: true };
}

export function historyQuery(ref: EntryRef): PartitionQuery {
  return { partition: truthPartition(ref), range: REVISIONS, limit: null };
}

export function appendParams(tableName: string, ref: EntryRef, revision: StoredRevision): PutCommandInput {
  return putIfFree(tableName, { ...revision, ...revisionKey(checked(ref), revision[NUMBER]) });
}

/** What is to be noted of a request of an entry, instead of what is; null: nothing is. */
export type RequestPut = {
  readonly ref: EntryRef;
  readonly request: WriteRequest & NotedRequest;
  readonly instead: NotedRequest | null;
};

export function requestParams(tableName: string, { ref, request, instead }: RequestPut): PutCommandInput {
  const { id, inputHash, number } = request;
  const item = { ...requestKey(checked(ref), id), [INPUT_HASH]: inputHash, [NUMBER]: number };
  if (instead === null) return putIfFree(tableName, item);
  return {
    TableName: tableName,
    Item: item,
    ConditionExpression: IS_STILL,
    ExpressionAttributeNames: { '#inputHash': INPUT_HASH, '#number': NUMBER },
    ExpressionAttributeValues: { ':inputHash': instead.inputHash, ':number': instead.number },
  };
}

/** Whatever the format, what the revision says goes; a revision of the latest format then says null. */
export function removeParams(tableName: string, key: Key, contentHash: string): UpdateCommandInput {
  return {
    TableName: tableName,
    Key: key,
    UpdateExpression: 'SET #hash = :hash, #content = :nothing REMOVE #body, #reason',
    ConditionExpression: IS_TAKEN,
    ExpressionAttributeNames: {
      '#partition': PARTITION_KEY,
      '#hash': CONTENT_HASH,
      '#content': CONTENT,
      '#body': BODY,
      '#reason': REASON_1,
    },
    ExpressionAttributeValues: { ':hash': contentHash, ':nothing': null },
  };
}

function putIfFree(tableName: string, item: Item): PutCommandInput {
  return {
    TableName: tableName,
    Item: item,
    ConditionExpression: IS_FREE,
    ExpressionAttributeNames: { '#partition': PARTITION_KEY },
  };
}

/** Whether a write went through, the condition on it being fulfilled. */
async function onCondition(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Which revision it is, its place says: by what it says of itself, two that changed places would not be found. */
function parseRevision({
  [PARTITION_KEY]: _partition,
  [SORT_KEY]: sort,
  [NUMBER_1]: _number1,
  ...stored
}: Item): StoredRevision {
  const number = Number(sort.slice(REVISION_PREFIX.length));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The ledger reads what the ledger wrote.
  return { ...stored, [NUMBER]: number } as StoredRevision;
}

function parseNoted(noted: Item): NotedRequest {
  return { inputHash: String(noted[INPUT_HASH]), number: Number(noted[NUMBER]) };
}
