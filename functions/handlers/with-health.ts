import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { openScope, withinScope } from '../store/request-scope.ts';
import type { GraphqlHandler } from './graphql-handler.ts';
import type { Log } from './log.ts';
import { HEALTH_PATH } from './route-names.ts';

/** How long the table may take, in milliseconds. */
const PATIENCE_MS = 2_000;

type Parts = {
  /** Reads something of the table; throws where it cannot be reached. */
  readonly readTable: () => Promise<unknown>;
  readonly log: Log;
};

/**
 * The same handler, that says how it is: at `/health` that it is up, at `/health/table` whether it can reach the table
 * as well. Status 200 or 503; nothing may keep the answer.
 */
export function withHealth(handler: GraphqlHandler, { readTable, log }: Parts): GraphqlHandler {
  const checks: Readonly<Record<string, () => Promise<unknown>>> = {
    [HEALTH_PATH]: async () => true,
    [`${HEALTH_PATH}/table`]: async () => withinScope(openScope(AbortSignal.timeout(PATIENCE_MS)), readTable),
  };
  return async (event, context) => {
    const { rawPath } = event;
    if (rawPath !== HEALTH_PATH && !rawPath.startsWith(`${HEALTH_PATH}/`)) return handler(event, context);
    const check = Object.hasOwn(checks, rawPath) ? checks[rawPath] : undefined;
    if (check === undefined) return said(404, 'unknown');
    try {
      await check();
      return said(200, 'ok');
    } catch (error) {
      log({ level: 'ERROR', message: 'The table cannot be reached.', error: String(error) });
      return said(503, 'unavailable');
    }
  };
}

function said(statusCode: number, status: 'ok' | 'unavailable' | 'unknown'): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify({ status }),
  };
}
