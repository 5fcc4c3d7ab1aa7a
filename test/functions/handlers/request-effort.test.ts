import { describe, expect, it } from 'vitest';
import { limits } from '../../../functions/graphql/limits/limits.ts';
import { boundCalls, requestEffort } from '../../../functions/handlers/request-effort.ts';
import {
  MOST_CALLS_OF_IMPACT,
  MOST_COMPARISONS,
  MOST_COMPARISONS_OF_MANY,
} from '../../../functions/operations/bounds.ts';

const { most } = limits.comparisons;

describe('requestEffort', () => {
  it('takes so many comparisons, and says what was too much', async () => {
    const effort = requestEffort(new AbortController().signal);
    await effort(most - 1);
    await effort(1);
    await expect(effort(1)).rejects.toMatchObject({
      message: 'The request takes more than 160000 comparisons of two claims: ask for less at once.',
      extensions: { code: 'COMPARISONS_EXCEEDED', limit: most },
    });
  });

  it('has room for anything that is asked for by itself, and for two timelines', () => {
    expect(most).toBeGreaterThanOrEqual(2 * Math.max(MOST_COMPARISONS, MOST_COMPARISONS_OF_MANY));
  });

  it('lets a clock that gives the request up have its turn, and compares nothing more then', async () => {
    const work = new AbortController();
    const effort = requestEffort(work.signal);
    setImmediate(() => work.abort());
    await expect(effort(1)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('boundCalls', () => {
  it('lets the table be asked so often, and says what was too much', () => {
    const { calls } = limits;
    boundCalls(calls.most);
    expect(() => boundCalls(calls.most + 1)).toThrow(
      expect.objectContaining({
        message: 'The request takes more than 5000 calls of the table: ask for less at once.',
        extensions: { code: 'CALLS_EXCEEDED', limit: calls.most },
      }),
    );
  });

  it('has room for what many answers take each', () => {
    expect(limits.calls.most).toBeGreaterThanOrEqual(8 * MOST_CALLS_OF_IMPACT);
  });
});
