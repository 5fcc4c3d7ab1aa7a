import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../../functions/handlers/create-log.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('createLog', () => {
  it('writes a line of JSON, at its level', () => {
    const written: unknown[] = [];
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((line) => written.push(JSON.parse(String(line))) > 0);
    const log = createLog('graphql');

    log({ level: 'INFO', message: 'Answered.', requestId: 'one' });
    log({ level: 'WARN', message: 'Slow.' });
    log({ message: 'Broken.', stack: 'at a\nat b' });

    expect(written).toMatchObject([
      { level: 'INFO', message: 'Answered.', service: 'graphql', requestId: 'one' },
      { level: 'WARN', message: 'Slow.', service: 'graphql' },
      { level: 'ERROR', message: 'Broken.', service: 'graphql', stack: 'at a\nat b' },
    ]);
  });
});
