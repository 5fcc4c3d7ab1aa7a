import { describe, expect, it } from 'vitest';
import { parseCommand, usage } from '../../../functions/local/command-line.ts';

const NOTHING = { PORT: undefined, DYNAMODB_ENDPOINT: undefined };

describe('parseCommand', () => {
  it('serves the example on port 4000, on an embedded DynamoDB', () => {
    const command = { port: 4000, record: undefined, endpoint: undefined };

    expect(parseCommand([], NOTHING)).toEqual(command);
    expect(parseCommand([], { PORT: '', DYNAMODB_ENDPOINT: '' })).toEqual(command);
  });

  it('takes another record, port and DynamoDB', () => {
    const variables = { PORT: '0', DYNAMODB_ENDPOINT: 'http://localhost:8000' };

    expect(parseCommand(['--record', 'my.jsonl'], variables)).toEqual({
      port: 0,
      record: 'my.jsonl',
      endpoint: 'http://localhost:8000',
    });
    expect(parseCommand(['--record=my.jsonl'], NOTHING)).toMatchObject({ record: 'my.jsonl' });
  });

  it.each([['--help'], ['-h'], ['--record', 'a', '-h']])('is asked how it is used: %s %s %s', (...args) => {
    expect(parseCommand(args, { PORT: 'x', DYNAMODB_ENDPOINT: 'nowhere' })).toEqual({ help: true });
  });

  it.each([
    [['--recrod', 'x'], NOTHING, /--recrod/],
    [['record.jsonl'], NOTHING, /record\.jsonl/],
    [['--record'], NOTHING, /--record/],
    [['--record', 'a', '--record=b'], NOTHING, /^Only one record can be served: give --record once\.$/],
    [['--help=yes'], NOTHING, /--help/],
    [[], { ...NOTHING, PORT: '65536' }, /^PORT must be a whole number from 0 to 65535, not "65536"\.$/],
    [[], { ...NOTHING, PORT: '40x' }, /not "40x"/],
    [[], { ...NOTHING, PORT: '-1' }, /not "-1"/],
    [
      [],
      { ...NOTHING, DYNAMODB_ENDPOINT: 'localhost:8000' },
      /^DYNAMODB_ENDPOINT must be a URL like http:\/\/localhost:8000, not "localhost:8000"\.$/,
    ],
    [[], { ...NOTHING, DYNAMODB_ENDPOINT: 'nowhere' }, /not "nowhere"/],
  ])('says what is wrong with %j and %j', (args, variables, problem) => {
    expect(parseCommand(args, variables)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

describe('usage', () => {
  it('names every example', () => {
    expect(usage(['fair', 'market'])).toMatch(/^Usage: npm start [^]*--record[^]* \(fair, market\)[^]*--help[^]*PORT/);
  });
});
