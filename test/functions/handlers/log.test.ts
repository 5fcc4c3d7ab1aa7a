import { afterEach, describe, expect, it, vi } from 'vitest';
import { log } from '../../../functions/handlers/log.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('log', () => {
  it('writes one line of JSON', () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    log({ level: 'error', message: 'two\nlines' });
    expect(write.mock.calls).toEqual([['{"level":"error","message":"two\\nlines"}\n']]);
  });
});
