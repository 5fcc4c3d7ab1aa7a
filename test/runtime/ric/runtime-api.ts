import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { portOf } from '../../../functions/local/listening.ts';

/**
 * What Lambda offers to the runtime of one function, on the loopback interface: it hands over one event at a time, and is
 * told what came of it. https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export type RuntimeApi = {
  /** Host and port. */
  readonly address: string;
  /**
   * Has the function do with an event what it does.
   *
   * @param milliseconds - how long the function is told that it has
   * @throws Error with what the runtime reports where the function throws, or cannot be loaded
   */
  readonly invoke: (event: unknown, milliseconds?: number) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

type Invocation = {
  readonly id: string;
  readonly body: string;
  readonly deadline: number;
  readonly settle: PromiseWithResolvers<unknown>;
};

const VERSION = '/2018-06-01/runtime';
/** As the GraphQL function is given them. */
const USUAL_MS = 20_000;

export async function startRuntimeApi(): Promise<RuntimeApi> {
  const waiting: Invocation[] = [];
  /** What the function was handed last, and has not answered. */
  let under: Invocation | undefined;
  let idle: ServerResponse | undefined;

  const handOver = (): void => {
    if (idle === undefined || waiting.length === 0) return;
    under = waiting.shift();
    idle.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': under?.id,
      'lambda-runtime-deadline-ms': under?.deadline,
      'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:eu-central-1:123456789012:function:function',
    });
    idle.end(under?.body);
    idle = undefined;
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request);
    switch (request.url?.replace(VERSION, '')) {
      case '/invocation/next':
        idle = response;
        handOver();
        return;
      case `/invocation/${under?.id}/response`:
        under?.settle.resolve(JSON.parse(body));
        break;
      case `/invocation/${under?.id}/error`:
        under?.settle.reject(new Error(`The runtime reports: ${body}`));
        break;
      case '/init/error':
        for (const { settle } of waiting.splice(0)) settle.reject(new Error(`The runtime reports: ${body}`));
        break;
      default:
        throw new Error(`The runtime asks for ${request.url}.`);
    }
    response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}');
  };

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${portOf(server)}`,
    invoke: async (event, milliseconds = USUAL_MS) => {
      const settle = Promise.withResolvers<unknown>();
      waiting.push({ id: randomUUID(), body: JSON.stringify(event), deadline: Date.now() + milliseconds, settle });
      handOver();
      return settle.promise;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
