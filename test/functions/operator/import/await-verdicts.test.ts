import { describe, expect, it } from 'vitest';
import { awaitVerdicts, PATIENCE_MS } from '../../../../functions/operator/import/await-verdicts.ts';

/** An API in which claims get their verdicts by and by; how long was waited, and for how many steps were told. */
async function awaiting(claims: readonly string[], hasVerdictAt: (key: string, ms: number) => boolean) {
  let [waited, steps, requests, mostAsked] = [0, 0, 0, 0];
  const behind = await awaitVerdicts(claims, {
    api: {
      ask: async (_, variables) => {
        const keys = Object.values(variables).map(String);
        requests += 1;
        mostAsked = Math.max(mostAsked, keys.length);
        return Object.fromEntries(
          keys.map((key, index) => [
            `e${index}`,
            key === 'none' ? null : { verdictHistory: { edges: hasVerdictAt(key, waited) ? [{}] : [] } },
          ]),
        );
      },
    },
    step: () => {
      steps += 1;
    },
    wait: async (ms) => {
      waited += ms;
    },
  });
  return { behind, waited, steps, requests, mostAsked };
}

const KEYS = Array.from({ length: 25 }, (_, index) => `claim ${index}`);

describe('awaitVerdicts', () => {
  it('does not wait where all have verdicts, and asks for a few at once', async () => {
    expect(await awaiting(KEYS, () => true)).toEqual({ behind: 0, waited: 0, steps: 25, requests: 3, mostAsked: 10 });
    expect(await awaiting([], () => false)).toEqual({ behind: 0, waited: 0, steps: 0, requests: 0, mostAsked: 0 });
  });

  it('asks for those alone that had none yet, until the last has one', async () => {
    const late = await awaiting(KEYS, (key, ms) => key !== 'claim 7' || ms >= 4_000);
    expect(late).toEqual({ behind: 0, waited: 4_000, steps: 25, requests: 3 + 1 + 1, mostAsked: 10 });
  });

  it('waits as long as one follows after the other, and not for ever for what never has one', async () => {
    const slow = await awaiting(KEYS, (key, ms) => ms >= Number(key.slice('claim '.length)) * (PATIENCE_MS / 2));
    expect([slow.behind, slow.steps]).toEqual([0, 25]);
    const never = await awaiting(['claim 1', 'none'], (_, ms) => ms >= 10_000);
    expect([never.behind, never.steps, never.waited]).toEqual([1, 1, 10_000 + PATIENCE_MS]);
  });
});
