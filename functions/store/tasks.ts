import { randomUUID } from 'node:crypto';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Task } from '../operations/kept-ports.ts';
import { readItems } from './batch-get.ts';
import type { Database } from './database.ts';
import { bodyOf, parseBody } from './items.ts';
import { taskKey } from './projector-keys.ts';

/** In bytes: an item may have 400 KB. */
const MOST_BYTES = 300_000;

/** Leaves work for later, in a partition of its own: what is put there comes back by the table's stream. */
export async function putTask({ client, tableName }: Database, task: Task): Promise<string> {
  const body = bodyOf(task);
  const bytes = Buffer.byteLength(JSON.stringify(task));
  if (bytes > MOST_BYTES) throw new Error(`A task has ${bytes} bytes; ${MOST_BYTES} can be kept.`);
  const id = randomUUID();
  await client.send(new PutCommand({ TableName: tableName, Item: { ...taskKey(id), ...body } }));
  return id;
}

export async function readTask(database: Database, id: string): Promise<Task | null> {
  const [item] = await readItems(database, [taskKey(id)]);
  return item === undefined ? null : parseBody<Task>(item);
}

export async function removeTask({ client, tableName }: Database, id: string): Promise<void> {
  await client.send(new DeleteCommand({ TableName: tableName, Key: taskKey(id) }));
}
