import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../../functions/operator/restore/command-line.ts';

const TABLE = ['--table', 'record'];

describe('parseCommand', () => {
  it('reads what to restore', () => {
    expect(parseCommand(['a.jsonl', ...TABLE, '--even-broken'])).toEqual({
      command: { table: 'record', endpoint: null, file: 'a.jsonl', evenBroken: true },
    });
  });

  it.each([
    [[], 'Which export? Give the name of its file.'],
    [['a', 'b'], 'Only one file can be restored.'],
  ])('refuses %j', (args, problem) => {
    expect(parseCommand([...args, ...TABLE])).toEqual({ problem });
  });
});
