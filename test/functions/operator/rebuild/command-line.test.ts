import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../../functions/operator/rebuild/command-line.ts';

const TABLE = ['--table', 'record'];
const COMMAND = { table: 'record', endpoint: null };

describe('parseCommand', () => {
  it('reads what to rebuild', () => {
    expect(parseCommand(TABLE)).toEqual({
      command: { ...COMMAND, since: null, rate: 1000, resume: false, state: 'counterclaim-rebuild.json' },
    });
    expect(
      parseCommand([...TABLE, '--since', '2030-01-01T01:00:00+01:00', '--rate', '5', '--resume', '--state', 'a.json']),
    ).toEqual({
      command: { ...COMMAND, since: '2030-01-01T00:00:00.000Z', rate: 5, resume: true, state: 'a.json' },
    });
  });

  it.each([
    [['a'], 'Nothing is known of "a".'],
    [['--rate', '0'], '--rate must be a whole number from 1 on, not "0".'],
    [['--since', 'today'], '--since must be a moment such as 2026-02-05T12:00:00Z, not "today".'],
  ])('refuses %j', (args, problem) => {
    expect(parseCommand([...args, ...TABLE])).toEqual({ problem });
  });
});
