import { beforeEach, describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../../functions/graphql/error-codes.ts';
import { LONGEST_ANSWER, MARGIN_MS, withinLimits } from '../../../functions/handlers/within-limits.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';

const contextOf = (left: number): typeof lambdaContext => ({ ...lambdaContext, getRemainingTimeInMillis: () => left });
const ANSWER = { statusCode: 200, body: 'x'.repeat(LONGEST_ANSWER) };
const event = httpEvent({});
const TAKES_GRAPHQL = httpEvent({ headers: { accept: 'application/graphql-response+json' } });

let told: [event: unknown, code: ErrorCode][];
const refused = (...what: [event: unknown, code: ErrorCode]): void => void told.push(what);

beforeEach(() => {
  told = [];
});

describe('withinLimits', () => {
  it('passes on what is in time and not too long', async () => {
    let given: AbortSignal | null = null;
    const handler = withinLimits(async (_event, _context, signal) => {
      given = signal;
      return ANSWER;
    }, refused);
    expect(await handler(event, lambdaContext)).toBe(ANSWER);
    expect([given, told]).toMatchObject([{ aborted: false }, []]);
  });

  it('says that an answer is too long, whose bytes count', async () => {
    const answer = { ...ANSWER, body: `é${ANSWER.body.slice(1)}` };
    const handler = withinLimits(async () => answer, refused);
    const answers = await Promise.all([handler(event, lambdaContext), handler(TAKES_GRAPHQL, lambdaContext)]);
    const body =
      '{"errors":[{"message":"The answer has 5000001 bytes; at most 5000000 can be sent: ask for less at once.","extensions":{"code":"RESPONSE_TOO_LARGE","found":5000001,"limit":5000000}}]}';
    expect(answers).toMatchObject([
      { statusCode: 200, body },
      { statusCode: 400, body },
    ]);
    expect(told).toEqual([
      [event, 'RESPONSE_TOO_LARGE'],
      [TAKES_GRAPHQL, 'RESPONSE_TOO_LARGE'],
    ]);
  });

  it('gives up before the time is over, and aborts the work', async () => {
    let given: AbortSignal | null = null;
    const handler = withinLimits(async (_event, _context, signal) => {
      given = signal;
      return new Promise(() => {});
    }, refused);
    const answer = await handler(event, contextOf(MARGIN_MS + 1));
    expect(answer).toMatchObject({ statusCode: 504 });
    expect(JSON.parse(answer.body ?? '')).toMatchObject({ errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] });
    expect(given).toMatchObject({ aborted: true });
    expect(told).toEqual([[event, 'DEADLINE_EXCEEDED']]);
  });

  it('gives up at once where no time is left, whatever becomes of the work', async () => {
    const failing = withinLimits(async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
      throw new Error('Too late.');
    }, refused);
    expect(await failing(event, contextOf(0))).toMatchObject({ statusCode: 504 });
  });

  it('fails where the handler does', async () => {
    const failing = withinLimits(async () => Promise.reject(new Error('Broken.')), refused);
    await expect(failing(event, lambdaContext)).rejects.toThrow('Broken.');
    expect(told).toEqual([]);
  });
});
