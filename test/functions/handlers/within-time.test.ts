import { describe, expect, it } from 'vitest';
import { OutOfTimeError, withinTime } from '../../../functions/handlers/within-time.ts';

describe('withinTime', () => {
  it('does the work', async () => {
    let isDone = false;
    await withinTime(10_000, async () => {
      isDone = true;
    });
    expect(isDone).toBe(true);
  });

  it('fails as the work does', async () => {
    await expect(withinTime(10_000, async () => Promise.reject(new Error('Broken.')))).rejects.toThrow('Broken.');
  });

  it('fails where it takes longer than there is time', async () => {
    const endless = withinTime(1.4, async () => new Promise(() => {}));
    await expect(endless).rejects.toThrow(new OutOfTimeError('This took more than 1 ms and was given up.'));
  });
});
