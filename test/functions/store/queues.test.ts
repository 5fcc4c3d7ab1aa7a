import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../functions/store/queues.ts';

describe('a queue', () => {
  it('does work of one name one after the other, and of another meanwhile', async () => {
    const queue = createQueue();
    const log: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const work =
      (name: string, until: Promise<void> = Promise.resolve()) =>
      async (): Promise<string> => {
        log.push(`${name} begins`);
        await until;
        log.push(`${name} ends`);
        return name;
      };

    const first = queue('a', work('first', promise));
    const second = queue('a', work('second'));
    await queue('b', work('other'));
    resolve();

    expect(await Promise.all([first, second])).toEqual(['first', 'second']);
    expect(log).toEqual(['first begins', 'other begins', 'other ends', 'first ends', 'second begins', 'second ends']);
  });

  it('goes on where work fails', async () => {
    const queue = createQueue();

    const first = queue('a', async () => {
      throw new Error('No.');
    });
    const second = queue('a', async () => 'second');

    await expect(first).rejects.toThrow('No.');
    expect(await second).toBe('second');
  });
});
