import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { AnsweredOperation } from '../graphql/answered-operation.ts';
import type { ErrorCode } from '../graphql/error-codes.ts';
import { openScope, type RequestScope } from '../store/request-scope.ts';
import type { Log } from './log.ts';
import { MASKED_ERRORS } from './metric-names.ts';
import type { Counts } from './metrics.ts';

/** What is to be told of a request when it is over. */
export type RequestNote = {
  operation: AnsweredOperation | null;
  scope: RequestScope;
  /** Why its answer was not sent, or not waited for; null: it was. */
  refused: ErrorCode | null;
};

/** Each error that clients are not told of is one. */
const MASKED = 'INTERNAL_SERVER_ERROR' satisfies ErrorCode;
/** In characters: a refusal has a few, and an answer that is longer was made by the server, which told of it. */
const LONGEST_REFUSAL = 10_000;

export function openNote(): RequestNote {
  return { operation: null, scope: openScope(new AbortController().signal), refused: null };
}

/** A request that is over, and how long it took. */
type Over = {
  readonly event: APIGatewayProxyEventV2;
  readonly answer: APIGatewayProxyStructuredResultV2;
  readonly milliseconds: number;
};

/** One line for a request, and the counts that came of it: nothing that it gave but the name of its operation. */
export function tellRequest(
  { log, counts }: { readonly log: Log; readonly counts: Counts | undefined },
  { operation, scope, refused }: RequestNote,
  { event, answer, milliseconds }: Over,
): void {
  const codes = refused === null ? (operation?.errorCodes ?? refusalCodes(answer)) : [refused];
  log({
    level: 'INFO',
    message: 'A request was answered.',
    requestId: event.requestContext.requestId,
    method: event.requestContext.http.method,
    status: answer.statusCode,
    operation: operation?.name ?? null,
    operationType: operation?.type ?? null,
    cost: operation?.cost ?? null,
    milliseconds: Math.round(milliseconds),
    tableCalls: scope.calls,
    tableUnits: scope.units,
    errorCodes: [...new Set(codes)],
  });
  counts?.count(MASKED_ERRORS, codes.filter((code) => code === MASKED).length);
  counts?.publish();
}

/** Of an answer that was not the server's. */
function refusalCodes({ statusCode = 200, body = '' }: APIGatewayProxyStructuredResultV2): readonly string[] {
  if (statusCode < 400 || body.length > LONGEST_REFUSAL) return [];
  return Array.from(body.matchAll(/"code":"([A-Z_]+)"/g), ([, code = '']) => code);
}
