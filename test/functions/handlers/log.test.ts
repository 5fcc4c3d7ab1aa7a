import { afterEach, describe, expect, it, vi } from 'vitest';
import { logFailures } from '../../../functions/handlers/log.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('logFailures', () => {
  it('writes one line of JSON for what is no mere information', () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    logFailures({ level: 'INFO', message: 'All is well.' });
    logFailures({ level: 'ERROR', message: 'two\nlines' });
    expect(write.mock.calls).toEqual([['{"level":"ERROR","message":"two\\nlines"}\n']]);
  });
});
