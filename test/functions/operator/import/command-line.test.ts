import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../../functions/operator/import/command-line.ts';

const URL = 'https://example.org/graphql';
const NO_TOKEN = { COUNTERCLAIM_TOKEN: undefined };
const TOKEN = { COUNTERCLAIM_TOKEN: 'from.the.environment' };

describe('parseCommand', () => {
  it('takes files, an endpoint and a token', () => {
    expect(parseCommand(['a.jsonl', '-', '--endpoint', URL, '--token', 'a.b.c', '--concurrency', '4'], TOKEN)).toEqual({
      files: ['a.jsonl', '-'],
      endpoint: URL,
      token: 'a.b.c',
      dryRun: false,
      untilDerived: false,
      concurrency: 4,
    });
  });

  it('waits for what follows, if it is told to', () => {
    expect(parseCommand(['a', '--endpoint', URL, '--wait'], TOKEN)).toMatchObject({ untilDerived: true });
  });

  it('takes the token from the environment, without the line’s end that files have', () => {
    expect(parseCommand(['a', '--endpoint', URL], { COUNTERCLAIM_TOKEN: 'a.b.c\n' })).toEqual({
      files: ['a'],
      endpoint: URL,
      token: 'a.b.c',
      dryRun: false,
      untilDerived: false,
      concurrency: 16,
    });
  });

  it('needs neither endpoint nor token where nothing is written', () => {
    expect(parseCommand(['a', '--dry-run'], { COUNTERCLAIM_TOKEN: '' })).toEqual({
      files: ['a'],
      endpoint: null,
      token: null,
      dryRun: true,
      untilDerived: false,
      concurrency: 16,
    });
  });

  it.each([['--help'], ['-h', '--endpoint', 'nowhere']])('tells how it is used: %s', (...args) => {
    expect(parseCommand(args, NO_TOKEN)).toEqual({ help: true });
  });

  it.each<[args: readonly string[], problem: string]>([
    [['--endpoint', URL], 'Which files? Give their names, or - for the standard input.'],
    [['-', '-', '--endpoint', URL], 'The standard input can be read but once.'],
    [['a'], 'Where to? Give --endpoint, or --dry-run to write nothing.'],
    [['a', '--endpoint', 'localhost:4000'], '--endpoint must be an http or https URL, not "localhost:4000".'],
    [['a', '--endpoint', URL, '--token', 'a b'], 'The token has characters that no token has.'],
    [['a', '--dry-run', '--wait'], 'Nothing follows from a dry run: leave out --wait.'],
    [['a', '--dry-run', '--concurrency', '0'], '--concurrency must be a whole number from 1 to 64, not "0".'],
    [['a', '--dry-run', '--concurrency', 'all'], '--concurrency must be a whole number from 1 to 64, not "all".'],
  ])('says what is wrong with %j', (args, problem) => {
    expect(parseCommand(args, TOKEN)).toEqual({ problem });
  });

  it('asks who writes', () => {
    expect(parseCommand(['a', '--endpoint', URL], NO_TOKEN)).toEqual({
      problem: 'Who writes? Give an editor’s token in COUNTERCLAIM_TOKEN or with --token.',
    });
  });

  it('knows no other option', () => {
    expect(parseCommand(['a', '--force'], TOKEN)).toEqual({ problem: expect.stringContaining("'--force'") });
  });
});
