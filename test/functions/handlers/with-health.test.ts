import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { withHealth } from '../../../functions/handlers/with-health.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';

const at = (rawPath: string): APIGatewayProxyEventV2 => ({ ...httpEvent({}), rawPath });
const said = (statusCode: number, status: string) => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify({ status }),
});

/** What is answered at a path, where reading the table ends so, and what was read and logged. */
async function askAt(path: string, readTable: () => Promise<unknown>) {
  const lines: unknown[] = [];
  let reads = 0;
  const handler = withHealth(async () => ({ statusCode: 200, body: 'the API' }), {
    readTable: async () => {
      reads += 1;
      return readTable();
    },
    log: (line) => lines.push(line),
  });
  return { answer: await handler(at(path), lambdaContext), reads, lines };
}
const there = async (): Promise<number> => 1;
const gone = async (): Promise<never> => Promise.reject(new Error('No such table.'));

describe('withHealth', () => {
  it('says that it is up, whether or not the table is', async () => {
    expect(await askAt('/health', gone)).toEqual({ answer: said(200, 'ok'), reads: 0, lines: [] });
  });

  it('says whether it can reach the table', async () => {
    expect(await askAt('/health/table', there)).toEqual({ answer: said(200, 'ok'), reads: 1, lines: [] });
    expect(await askAt('/health/table', gone)).toEqual({
      answer: said(503, 'unavailable'),
      reads: 1,
      lines: [{ level: 'ERROR', message: 'The table cannot be reached.', error: 'Error: No such table.' }],
    });
  });

  it.each(['/health/', '/health/tables', '/health/toString', '/health/table/x'])('knows no check %s', async (path) => {
    expect(await askAt(path, there)).toEqual({ answer: said(404, 'unknown'), reads: 0, lines: [] });
  });

  it.each(['/graphql', '/healthy', '/'])('leaves all else to the API: %s', async (path) => {
    expect((await askAt(path, gone)).answer).toEqual({ statusCode: 200, body: 'the API' });
  });
});
