import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { portOf } from '../../../functions/local/listening.ts';

/** What a table does with a call: answers it, leaves it without an answer, or says that it has too much to do. */
export type Mood = 'ANSWERS' | 'KEEPS_SILENT' | 'THROTTLES';

/** A table before another, on the loopback interface, that does not always answer. */
export type MoodyTable = {
  readonly endpoint: string;
  /** From now on; it answers before. */
  readonly turn: (mood: Mood) => void;
  /** How many calls came since its mood turned last, and how many of them were given up before they were answered. */
  readonly calls: () => { readonly made: number; readonly givenUp: number };
  readonly close: () => Promise<void>;
};

const JSON_1_0 = { 'content-type': 'application/x-amz-json-1.0' };
const THROTTLED = JSON.stringify({ __type: 'com.amazonaws.dynamodb.v20120810#ThrottlingException', message: 'Slow.' });

/** @param behind - the endpoint of the table that has the answers */
export async function startMoodyTable(behind: string): Promise<MoodyTable> {
  let mood: Mood = 'ANSWERS';
  let calls = { made: 0, givenUp: 0 };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const counted = calls;
    counted.made += 1;
    response.once('close', () => {
      if (!response.writableFinished) counted.givenUp += 1;
    });
    const body = await text(request);
    if (mood === 'KEEPS_SILENT') return;
    if (mood === 'THROTTLES') {
      response.writeHead(400, JSON_1_0).end(THROTTLED);
      return;
    }
    const answer = await fetch(behind, { method: 'POST', headers: headersOf(request), body });
    response.writeHead(answer.status, JSON_1_0).end(await answer.text());
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${portOf(server)}`,
    turn: (to) => {
      mood = to;
      calls = { made: 0, givenUp: 0 };
    },
    calls: () => calls,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What the table behind looks at. */
function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const names = ['authorization', 'x-amz-date', 'x-amz-target', 'content-type'];
  return Object.fromEntries(names.map((name) => [name, String(headers[name])]));
}
