import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import dynalite from 'dynalite';
import { createQueue, type Queue } from '../store/queues.ts';
import { closeEndedIterators } from './ended-iterators.ts';
import { portOf } from './listening.ts';
import { type Answer, type Ask, transactWrite } from './transactions.ts';

/** A DynamoDB in this process, in memory, on a free port of the loopback interface. */
export type EmbeddedDynamoDb = { readonly endpoint: string; readonly close: () => Promise<void> };

const WRITES: ReadonlySet<string> = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem']);
const TARGET = 'x-amz-target';
const VERSION = 'DynamoDB_20120810';

/** Answers as DynamoDB does, transactions included, which the emulator does not have: these are put before it. */
export async function startEmbeddedDynamoDb(): Promise<EmbeddedDynamoDb> {
  closeEndedIterators();
  const emulator = dynalite({ createTableMs: 0 });
  const queue = createQueue();
  const server = createServer((request, response) => {
    serve({ emulator, queue }, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { endpoint: `http://127.0.0.1:${portOf(server)}`, close: () => close(server) };
}

/** The emulator is a server that does not listen, and is given what another has heard. */
type Emulation = { readonly emulator: Server; readonly queue: Queue };

async function serve(
  { emulator, queue }: Emulation,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, operation = ''] = String(request.headers[TARGET]).split('.');
  if (operation === 'TransactWriteItems') {
    const body = await text(request);
    const ask: Ask = (...asked) => askEmulator(emulator, request.headers, asked);
    const answer = await queue('writes', () => transactWrite(ask, body));
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(answer.body);
  } else if (WRITES.has(operation)) {
    await queue('writes', () => passOn(emulator, request, response));
  } else {
    await passOn(emulator, request, response);
  }
}

/** Done when it is answered, or nobody waits for the answer any longer. */
async function passOn(emulator: Server, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (response.closed) return;
  await new Promise((resolve) => {
    response.once('close', resolve);
    emulator.emit('request', request, response);
  });
}

/** Has the emulator do an operation on behalf of whoever sent these headers. */
async function askEmulator(
  emulator: Server,
  sent: IncomingHttpHeaders,
  [operation, input]: readonly [operation: string, input: unknown],
): Promise<Answer> {
  const headers = { ...sent, [TARGET]: `${VERSION}.${operation}` };
  const request = Object.assign(Readable.from([Buffer.from(JSON.stringify(input))]), {
    method: 'POST',
    url: '/',
    headers,
  });
  return new Promise((resolve) => {
    const response = {
      statusCode: 200,
      setHeader: () => {},
      end: (body: string) => resolve({ status: response.statusCode, body }),
    };
    emulator.emit('request', request, response);
  });
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.close((error) => (error === undefined || error === null ? resolve() : reject(error)));
    // Clients keep their connections open for the next request, which will not come.
    server.closeAllConnections();
  });
}
