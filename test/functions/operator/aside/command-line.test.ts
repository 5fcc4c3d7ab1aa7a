import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../../functions/operator/aside/command-line.ts';

const TABLE = ['--table', 'record'];
const parse = (...args: readonly string[]) => parseCommand([...args, ...TABLE]);

describe('parseCommand', () => {
  it.each([
    [['list'], 'list', null],
    [['retry', '--all'], 'retry', null],
    [['retry', 'Claim', 'a/1'], 'retry', { entry: { type: 'Claim', key: 'a/1' } }],
    [['clear', 'task', '0-1'], 'clear', { task: '0-1' }],
  ])('reads %j', (args, action, what) => {
    expect(parse(...args)).toEqual({ command: { table: 'record', endpoint: null, action, what } });
  });

  it.each([
    [[], 'What is to be done? Say list, retry or clear.'],
    [['list', 'Claim', 'a'], 'list says all there is.'],
    [['retry'], 'What is to be tried? Give its type and its key, or --all.'],
    [['clear', 'Claim'], 'What is to be tried? Give its type and its key, or --all.'],
    [['clear', 'Fact', 'a'], 'There is no type "Fact".'],
  ])('refuses %j', (args, problem) => {
    expect(parse(...args)).toEqual({ problem });
  });
});
