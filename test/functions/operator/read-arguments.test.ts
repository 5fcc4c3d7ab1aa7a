import { describe, expect, it } from 'vitest';
import { isUrl, parseTableCommand, tryParseArgs } from '../../../functions/operator/read-arguments.ts';

const parse = (...args: readonly string[]) =>
  parseTableCommand(args, { fast: 'boolean', rate: 'string' }, ({ values, positionals }) =>
    positionals.length > 1 ? 'Too much.' : { ...values, positionals },
  );

describe('parseTableCommand', () => {
  it('reads where the table is, and hands the rest on', () => {
    expect(parse('a', '--table', 'record', '--fast', '--rate', '7', '--endpoint', 'http://localhost:8000')).toEqual({
      command: {
        table: 'record',
        endpoint: 'http://localhost:8000',
        fast: true,
        rate: '7',
        positionals: ['a'],
      },
    });
    expect(parse('--table', 'record')).toEqual({ command: { table: 'record', endpoint: null, positionals: [] } });
  });

  it('says what is wrong, and first of all how it is used', () => {
    expect(parse('-h')).toEqual({ help: true });
    expect(parse('a')).toEqual({ problem: 'Which table? Give its name with --table.' });
    expect(parse('a', 'b', '--table', 'record')).toEqual({ problem: 'Too much.' });
    expect(parse('--table', 'record', '--endpoint', 'ftp://a')).toEqual({
      problem: '--endpoint must be an http or https URL, not "ftp://a".',
    });
    expect(parse('--slow')).toEqual({ problem: expect.stringContaining("Unknown option '--slow'") });
  });
});

describe('tryParseArgs', () => {
  it('reads arguments as they are asked for, or says what is wrong', () => {
    const options = { origin: { type: 'string', multiple: true } } as const;
    expect(tryParseArgs({ args: ['--origin', 'a', '--origin', 'b'], options })).toMatchObject({
      values: { origin: ['a', 'b'] },
    });
    expect(tryParseArgs({ args: ['a'], options })).toEqual({
      problem: expect.stringContaining("Unexpected argument 'a'"),
    });
  });
});

describe('isUrl', () => {
  it.each([
    ['http://localhost:8000', true],
    ['https://example.org/graphql', true],
    ['ftp://example.org', false],
    ['example.org', false],
    ['', false],
  ])('takes %j for one: %s', (text, expected) => {
    expect(isUrl(text)).toBe(expected);
  });
});
