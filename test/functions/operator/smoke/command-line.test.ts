import { describe, expect, it } from 'vitest';
import { parseCommand, USAGE } from '../../../../functions/operator/smoke/command-line.ts';

const NOTHING = { COUNTERCLAIM_TOKEN: undefined };
const URL = 'https://api.example.org/graphql';

describe('parseCommand', () => {
  it('tries the example from Apollo’s Sandbox, without a token, unless told otherwise', () => {
    expect(parseCommand(['--url', URL], NOTHING)).toEqual({
      command: { url: URL, token: null, claim: 'energy-truce/10', origins: ['https://studio.apollographql.com'] },
    });
    expect(
      parseCommand(
        ['--url', URL, '--claim', 'a', '--origin', 'https://a.example', '--origin', 'http://localhost:3000'],
        {
          COUNTERCLAIM_TOKEN: ' a.b.c ',
        },
      ),
    ).toEqual({
      command: { url: URL, token: 'a.b.c', claim: 'a', origins: ['https://a.example', 'http://localhost:3000'] },
    });
    expect(parseCommand(['--url', URL, '--token', 'd'], { COUNTERCLAIM_TOKEN: 'a.b.c' })).toMatchObject({
      command: { token: 'd' },
    });
  });

  it.each([
    [[], 'Which API? Give its address with --url.'],
    [['--url', 'ftp://example.org'], '--url must be an http or https URL, not "ftp://example.org".'],
    [
      ['--url', URL, '--origin', 'https://example.org/'],
      '--origin must be an origin such as https://example.org, not "https://example.org/".',
    ],
    [['--url', URL, '--token', 'a b'], 'The token has characters that no token has.'],
    [['--url'], "Option '--url <value>' argument missing"],
    [['--loud'], "Unknown option '--loud'"],
  ])('says what is wrong with %j', (args, problem) => {
    expect(parseCommand(args, NOTHING)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('explains itself', () => {
    expect(parseCommand(['--help'], NOTHING)).toEqual({ help: true });
    expect(USAGE).toContain('npm run smoke -- --url URL');
  });
});
