/** A table's real stream, followed as the platform follows it: each shard by itself, batches in order. */
import { setTimeout as wait } from 'node:timers/promises';
import { DescribeTableCommand, UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { clientOptions } from '../../functions/local/table-client.ts';
import {
  PARTITION_KEY,
  REVISION_PREFIX,
  SORT_KEY,
  TASK_PREFIX,
  TRUTH_PREFIX,
} from '../../functions/store/attributes.ts';
import type { Database } from '../../functions/store/database.ts';

/** How many records a batch has at most, as infra has it. */
const BATCH_SIZE = 25;
const POLL_MS = 20;
/** A stream in which nothing new appeared for so long has no more. */
const QUIET_MS = 500;

export type Deliver = (records: readonly DynamoDBRecord[]) => Promise<void>;
export type Stream = { readonly arn: string; readonly client: DynamoDBStreamsClient };

/** Has a table tell in a stream, by their keys alone, which items change from now on. */
export async function openStream({ client, tableName: TableName }: Database, endpoint: string): Promise<Stream> {
  const StreamSpecification = { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' } as const;
  await client.send(new UpdateTableCommand({ TableName, StreamSpecification }));
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  if (Table?.LatestStreamArn === undefined) throw new Error('The table has no stream.');
  return { arn: Table.LatestStreamArn, client: new DynamoDBStreamsClient(clientOptions(endpoint)) };
}

/**
 * Delivers what the stream tells and infra's filter lets through, all shards side by side, until everything was written
 * and nothing has followed from it for a while.
 */
export async function followStream(stream: Stream, deliver: Deliver, written: Promise<unknown>): Promise<void> {
  let isWritten = false;
  let last = Date.now();
  const noted = async (records: readonly DynamoDBRecord[]): Promise<void> => {
    await deliver(records);
    last = Date.now();
  };
  const hasEnded = (): boolean => isWritten && Date.now() - last > QUIET_MS;
  const shards = new Map<string, Promise<void>>();
  const noteWritten = async (): Promise<void> => {
    await written;
    last = Date.now();
    isWritten = true;
  };
  const writing = noteWritten();
  while (!hasEnded()) {
    for (const id of await shardsOf(stream))
      if (!shards.has(id)) shards.set(id, followShard(stream, id, { deliver: noted, hasEnded }));
    await Promise.race([wait(POLL_MS * 10), ...shards.values()]);
    await wait(POLL_MS);
  }
  await Promise.all([writing, ...shards.values()]);
}

async function shardsOf({ client, arn }: Stream): Promise<readonly string[]> {
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: arn }));
  return (StreamDescription?.Shards ?? []).flatMap(({ ShardId }) => ShardId ?? []);
}

type Following = { readonly deliver: Deliver; readonly hasEnded: () => boolean };

async function followShard({ client, arn }: Stream, ShardId: string, { deliver, hasEnded }: Following): Promise<void> {
  const from = { StreamArn: arn, ShardId, ShardIteratorType: 'TRIM_HORIZON' } as const;
  let { ShardIterator } = await client.send(new GetShardIteratorCommand(from));
  while (ShardIterator !== undefined && !hasEnded()) {
    const { Records = [], NextShardIterator } = await client.send(
      new GetRecordsCommand({ ShardIterator, Limit: BATCH_SIZE }),
    );
    const records = Records.map(
      ({ eventName, dynamodb }): DynamoDBRecord => ({
        eventName: eventName ?? 'INSERT',
        dynamodb: {
          Keys: {
            [PARTITION_KEY]: { S: keyIn(dynamodb?.Keys, PARTITION_KEY) },
            [SORT_KEY]: { S: keyIn(dynamodb?.Keys, SORT_KEY) },
          },
          SequenceNumber: dynamodb?.SequenceNumber ?? '',
          StreamViewType: 'KEYS_ONLY',
        },
      }),
    ).filter(isLetThrough);
    if (records.length > 0) await deliver(records);
    else await wait(POLL_MS);
    ShardIterator = NextShardIterator;
  }
}

function keyIn(keys: Readonly<Record<string, { readonly S?: string }>> | undefined, name: string): string {
  return keys?.[name]?.S ?? '';
}

/** As the event source's filter in infra does. */
function isLetThrough({ eventName, dynamodb }: DynamoDBRecord): boolean {
  const [partition, sort] = [PARTITION_KEY, SORT_KEY].map((name) => dynamodb?.Keys?.[name]?.S ?? '');
  return partition?.startsWith(TASK_PREFIX)
    ? eventName === 'INSERT'
    : Boolean(partition?.startsWith(TRUTH_PREFIX)) && Boolean(sort?.startsWith(REVISION_PREFIX));
}
