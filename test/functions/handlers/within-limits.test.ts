import { describe, expect, it } from 'vitest';
import { LONGEST_ANSWER, MARGIN_MS, withinLimits } from '../../../functions/handlers/within-limits.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';

const contextOf = (left: number): typeof lambdaContext => ({ ...lambdaContext, getRemainingTimeInMillis: () => left });
const ANSWER = { statusCode: 200, body: 'x'.repeat(LONGEST_ANSWER) };

describe('withinLimits', () => {
  it('passes on what is in time and not too long', async () => {
    let given: AbortSignal | null = null;
    const answer = await withinLimits(async (_event, _context, signal) => {
      given = signal;
      return ANSWER;
    })(httpEvent({}), lambdaContext);
    expect(answer).toBe(ANSWER);
    expect(given).toMatchObject({ aborted: false });
  });

  it('says that an answer is too long, whose bytes count', async () => {
    const answer = { ...ANSWER, body: `é${ANSWER.body.slice(1)}` };
    expect(await withinLimits(async () => answer)(httpEvent({}), lambdaContext)).toMatchObject({
      statusCode: 400,
      body: '{"errors":[{"message":"The answer would be longer than 5000000 bytes: ask for less at once.","extensions":{"code":"RESPONSE_TOO_LARGE"}}]}',
    });
  });

  it('gives up before the time is over, and aborts the work', async () => {
    let given: AbortSignal | null = null;
    const answer = await withinLimits(async (_event, _context, signal) => {
      given = signal;
      return new Promise(() => {});
    })(httpEvent({}), contextOf(MARGIN_MS + 1));
    expect(answer).toMatchObject({ statusCode: 504 });
    expect(JSON.parse(answer.body ?? '')).toMatchObject({ errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] });
    expect(given).toMatchObject({ aborted: true });
  });

  it('gives up at once where no time is left, whatever becomes of the work', async () => {
    const failing = withinLimits(async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
      throw new Error('Too late.');
    });
    expect(await failing(httpEvent({}), contextOf(0))).toMatchObject({ statusCode: 504 });
  });

  it('fails where the handler does', async () => {
    const failing = withinLimits(async () => Promise.reject(new Error('Broken.')));
    await expect(failing(httpEvent({}), lambdaContext)).rejects.toThrow('Broken.');
  });
});
