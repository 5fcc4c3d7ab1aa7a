import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { HttpRequest } from './gateway-event.ts';
import { gatewayAnswer, type HttpResponse } from './gateway-response.ts';
import { isOneOf, portOf } from './listening.ts';

/** Answers a request; it does not throw. */
export type Respond = (request: HttpRequest) => Promise<HttpResponse>;
export type HttpServer = { readonly port: number; readonly close: () => Promise<void> };

/** API Gateway's own limit: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
const LONGEST_BODY = 10 * 1024 * 1024;
/** How long requests under way may take once the server is told to close. */
const GRACE_MS = 1000;
const NOT_MODIFIED = 304;
/** What `localhost` may stand for. */
const IPV4 = '127.0.0.1';
const IPV6 = '::1';
const NO_IPV6: readonly string[] = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

/**
 * Serves HTTP to this machine alone, under every address that `localhost` has.
 *
 * @param port - 0: any that is free
 * @throws the system's error, with the code EADDRINUSE where the port is taken
 */
export async function startHttpServer(port: number, respond: Respond): Promise<HttpServer> {
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    serve(respond, request, response).catch(() => response.destroy());
  };
  const first = await listen(createServer(listener), { port, host: IPV4 });
  const servers = [first];
  const closeAll = async (): Promise<void> => {
    await Promise.all(servers.map(close));
  };
  try {
    servers.push(await listen(createServer(listener), { port: portOf(first), host: IPV6 }));
  } catch (error) {
    if (!isOneOf(error, port === 0 ? [...NO_IPV6, 'EADDRINUSE'] : NO_IPV6)) {
      await closeAll();
      throw error;
    }
  }
  return { port: portOf(first), close: closeAll };
}

async function serve(respond: Respond, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  const answer = body === null ? gatewayAnswer(413, 'Request Too Large') : await respond(requestOf(request, body));
  const hasContent = request.method !== 'HEAD' && answer.status !== NOT_MODIFIED;
  const length = hasContent ? { 'content-length': answer.body.length } : {};
  response.writeHead(answer.status, { ...headersOf(answer), ...length });
  response.end(answer.body);
}

/** Null: it is too long. It is read to its end all the same, or the client would not read what is answered. */
async function readBody(request: AsyncIterable<Buffer>): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= LONGEST_BODY) chunks.push(chunk);
  }
  return length <= LONGEST_BODY ? Buffer.concat(chunks) : null;
}

function requestOf({ method = 'GET', url = '/', headers, socket }: IncomingMessage, body: Buffer): HttpRequest {
  return { method, target: url, headers, body, sourceIp: socket.remoteAddress ?? '' };
}

function headersOf({ headers }: HttpResponse): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  );
}

async function listen(server: Server, where: { readonly port: number; readonly host: string }): Promise<Server> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(where, resolve);
  });
  return server;
}

/** Waits for requests under way, and for no connection that is merely kept open. */
async function close(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(cut);
}
