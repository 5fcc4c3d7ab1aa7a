/**
 * A process with the benchmark's record on an embedded DynamoDB, and a server before it that gives the answer that it
 * gave before: what a call costs is what it costs whoever asks. Tells its parent where it listens.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { createTable } from '../../functions/local/create-table.ts';
import { startEmbeddedDynamoDb } from '../../functions/local/embedded-dynamodb.ts';
import { portOf } from '../../functions/local/listening.ts';
import { loadRecord } from '../../functions/local/load-record.ts';
import { EXAMPLE } from '../../functions/local/record-file.ts';
import { createTableClient } from '../../functions/local/table-client.ts';
import { openStore } from '../../functions/operations/ledger/open-store.ts';
import { readRecord } from '../../functions/operations/record-format/read-record.ts';
import { createStore } from '../../functions/store/dynamodb.ts';
import { benchRecord, TABLE_NAME } from './bench-record.ts';

const JSON_1_0 = 'application/x-amz-json-1.0';

const { endpoint } = await startEmbeddedDynamoDb();
const database = { client: createTableClient(endpoint), tableName: TABLE_NAME };
await createTable(database);
const store = openStore(createStore(database));
for (const entries of [readRecord(await readFile(EXAMPLE, 'utf8'), EXAMPLE), benchRecord()]) {
  await loadRecord(store, entries, Date.now());
}
const answers = new Map<string, string>();
const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
});
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${portOf(server)}`));
// The parent has ended, one way or another.
process.once('disconnect', () => process.exit());

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = String(request.headers['x-amz-target']);
  const body = await text(request);
  const asked = `${target} ${body}`;
  const known = answers.get(asked) ?? (await ask(target, request.headers.authorization ?? '', body));
  answers.set(asked, known);
  response.writeHead(200, { 'content-type': JSON_1_0, 'content-length': Buffer.byteLength(known) }).end(known);
}

async function ask(target: string, authorization: string, body: string): Promise<string> {
  const headers = { 'x-amz-target': target, 'x-amz-date': 'any', 'content-type': JSON_1_0, authorization };
  const response = await fetch(endpoint, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`The table answers with ${response.status} ${await response.text()}`);
  return response.text();
}
