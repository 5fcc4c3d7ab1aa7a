import { describe, expect, it } from 'vitest';
import { median, memoryOf } from './measures.ts';

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 3],
    [[7], 7],
  ])('is the one in the middle of %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('is none of nothing', () => {
    expect(() => median([])).toThrow('Nothing has no median.');
  });
});

describe('memoryOf', () => {
  it('is what a process has', async () => {
    expect(await memoryOf(process.pid)).toBeGreaterThan(10_000_000);
  });
});
