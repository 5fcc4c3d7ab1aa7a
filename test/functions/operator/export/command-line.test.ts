import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../../functions/operator/export/command-line.ts';

const TABLE = ['--table', 'record'];
const COMMAND = { table: 'record', endpoint: null };

describe('parseCommand', () => {
  it('reads what to export where to', () => {
    expect(parseCommand(TABLE)).toEqual({ command: { ...COMMAND, history: false, out: null } });
    expect(parseCommand([...TABLE, '--history', '--out', 'a.jsonl'])).toEqual({
      command: { ...COMMAND, history: true, out: 'a.jsonl' },
    });
  });

  it('refuses what it does not know', () => {
    expect(parseCommand(['a', ...TABLE])).toEqual({ problem: 'Nothing is known of "a".' });
  });
});
