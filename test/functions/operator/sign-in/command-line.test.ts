import { describe, expect, it } from 'vitest';
import { parseCommand, USAGE } from '../../../../functions/operator/sign-in/command-line.ts';
import { environments } from '../../../../infra/environments.ts';

const PAGE = 'https://counterclaim-1.auth.eu-central-1.amazoncognito.com';

describe('parseCommand', () => {
  it('comes back to where every environment with a user pool lets one, unless told otherwise', () => {
    const callback = 'http://localhost:3000/signed-in';
    expect(parseCommand(['--url', PAGE, '--client', 'abc'])).toEqual({
      command: { url: PAGE, client: 'abc', callback },
    });
    const allowed = Object.values(environments).flatMap(({ issuer }) =>
      issuer.kind === 'cognito' ? [issuer.callbackUrls] : [],
    );
    expect(allowed).not.toEqual([]);
    for (const urls of allowed) expect(urls).toContain(callback);
    expect(
      parseCommand(['--url', 'http://localhost:1', '--client', 'abc', '--callback', 'http://localhost:8080/']),
    ).toEqual({
      command: { url: 'http://localhost:1', client: 'abc', callback: 'http://localhost:8080/' },
    });
  });

  it.each([
    [[], 'Where does one sign in? Give SignInUrl with --url.'],
    [['--url', 'http://example.org'], '--url must be a URL over https, not "http://example.org".'],
    [['--url', 'http://localhost.example.org'], '--url must be a URL over https'],
    [['--url', PAGE], 'To what? Give ClientId with --client.'],
    [
      ['--url', PAGE, '--client', 'a', '--callback', 'https://localhost/'],
      '--callback must be a URL on http://localhost, not "https://localhost/".',
    ],
    [['--url', PAGE, '--client', 'a', '--callback', 'here'], '--callback must be a URL on http://localhost'],
    [['--url'], "Option '--url <value>' argument missing"],
    [['--loud'], "Unknown option '--loud'"],
  ])('says what is wrong with %j', (args, problem) => {
    expect(parseCommand(args)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('explains itself', () => {
    expect(parseCommand(['--help'])).toEqual({ help: true });
    expect(USAGE).toContain('npm run --silent sign-in -- --url URL --client ID');
  });
});
