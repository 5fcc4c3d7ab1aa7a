import { createHash } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portOf } from '../../../../functions/local/listening.ts';
import { signIn } from '../../../../functions/operator/sign-in/sign-in.ts';

const CLIENT = 'abc';
const CODE = 'the code';
const SECRET = /^[\w-]{43}$/;

/** An issuer at which anybody is signed in who opens its page, and which keeps to RFC 7636. */
type Issuer = {
  readonly url: string;
  /** What its page was opened with, and what a token was asked for with. */
  readonly opened: Readonly<Record<string, string>>[];
  readonly asked: Readonly<Record<string, string>>[];
};

const servers: Server[] = [];
let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => {
  for (const server of servers) server.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${portOf(server)}`;
}

async function startIssuer(): Promise<Issuer> {
  const opened: Record<string, string>[] = [];
  const asked: Record<string, string>[] = [];
  const url = await serve((request, response) => {
    const answer = async (): Promise<void> => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
      if (pathname === '/oauth2/authorize') {
        opened.push(Object.fromEntries(searchParams));
        const back = new URLSearchParams({ code: CODE, state: searchParams.get('state') ?? '' });
        response.writeHead(302, { location: `${searchParams.get('redirect_uri')}?${back.toString()}` }).end();
        return;
      }
      const form = Object.fromEntries(new URLSearchParams(await text(request)));
      asked.push(form);
      const proof = createHash('sha256').update(String(form['code_verifier'])).digest('base64url');
      const isGranted = form['code'] === CODE && proof === opened.at(-1)?.['code_challenge'];
      const given = isGranted ? { access_token: 'a.b.c', id_token: 'd.e.f' } : { error: 'invalid_grant' };
      response.writeHead(isGranted ? 200 : 400, { 'content-type': 'application/json' }).end(JSON.stringify(given));
    };
    answer().catch(() => response.destroy());
  });
  return { url, opened, asked };
}

/** An address on this machine at which nobody listens now. */
async function freeCallback(): Promise<string> {
  const url = await serve(() => {});
  await new Promise((resolve) => servers.pop()?.close(resolve));
  return `${url}/signed-in`;
}

/** What a page says to whoever opens it. */
async function open(address: string, brought: Readonly<Record<string, string>> = {}): Promise<string> {
  const url = new URL(address);
  for (const [name, value] of Object.entries(brought)) url.searchParams.set(name, value);
  const response = await fetch(url);
  return `${response.status} ${await response.text()}`;
}

/** Signs in, while somebody does something with the address that is shown. */
async function signedIn(url: string, browse: (shown: URL) => Promise<unknown>) {
  const command = { url, client: CLIENT, callback: await freeCallback() };
  let browsing: Promise<unknown> = Promise.resolve();
  const ended = await signIn(command, (address) => {
    browsing = browse(new URL(address));
  }).catch(String);
  return { ended, pages: await browsing, callback: command.callback };
}

function callbackIn({ searchParams }: URL): string {
  return searchParams.get('redirect_uri') ?? '';
}

function stateIn({ searchParams }: URL): string {
  return searchParams.get('state') ?? '';
}

describe('signIn', () => {
  it('shows where to sign in, and has a token for the code that comes back, with proof of whose code it is', async () => {
    const { ended, pages, callback } = await signedIn(issuer.url, async ({ href }) => open(href));
    expect({ ended, pages }).toEqual({ ended: 'a.b.c', pages: '200 You are signed in. This page can be closed.' });
    expect(issuer.opened.at(-1)).toEqual({
      response_type: 'code',
      client_id: CLIENT,
      redirect_uri: callback,
      scope: 'openid',
      state: expect.stringMatching(SECRET),
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(SECRET),
    });
    expect(issuer.asked.at(-1)).toEqual({
      grant_type: 'authorization_code',
      client_id: CLIENT,
      redirect_uri: callback,
      code: CODE,
      code_verifier: expect.stringMatching(SECRET),
    });
  });

  it('turns away whoever comes from elsewhere, and waits on', async () => {
    const { ended, pages } = await signedIn(issuer.url, async (shown) => [
      await open(new URL('/favicon.ico', callbackIn(shown)).href),
      await open(callbackIn(shown), { code: CODE, state: 'another' }),
      await open(callbackIn(shown), { code: CODE }),
      await open(shown.href),
    ]);
    expect({ ended, pages }).toEqual({
      ended: 'a.b.c',
      pages: [
        '404 There is nothing here.',
        '400 This is of another sign-in.',
        '400 This is of another sign-in.',
        '200 You are signed in. This page can be closed.',
      ],
    });
  });

  it.each([
    [{ error: 'access_denied', error_description: 'Not you' }, 'access_denied, Not you'],
    [{ error: 'server_error' }, 'server_error'],
    [{}, 'no code'],
  ])('says why nobody was signed in who brings %j', async (brought, why) => {
    const { ended, pages } = await signedIn(issuer.url, async (shown) =>
      open(callbackIn(shown), { ...brought, state: stateIn(shown) }),
    );
    expect({ ended, pages }).toEqual({
      ended: `SignInError: Nobody was signed in: ${why}.`,
      pages: '400 You are not signed in.',
    });
  });

  it('says that there is no token for the code', async () => {
    const { ended } = await signedIn(issuer.url, async (shown) =>
      open(callbackIn(shown), { code: 'guessed', state: stateIn(shown) }),
    );
    expect(ended).toBe(
      `SignInError: There is no token at ${issuer.url}/oauth2/token: the answer was 400, invalid_grant.`,
    );
  });

  it.each<[string, RequestListener, RegExp]>([
    ['answers with a page', (_, response) => response.end('<p>'), /: the answer was 200\.$/],
    ['hangs up', (request) => request.socket.destroy(), /^NoAnswerError: nothing answers at .*\/oauth2\/token: /],
  ])('says that there is none of an issuer that %s', async (_, listener, said) => {
    const { ended } = await signedIn(await serve(listener), async (shown) =>
      open(callbackIn(shown), { code: CODE, state: stateIn(shown) }),
    );
    expect(ended).toMatch(said);
  });

  it('says that nobody can be sent back where somebody else listens', async () => {
    const taken = createServer();
    servers.push(taken);
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const command = { url: issuer.url, client: CLIENT, callback: `http://localhost:${portOf(taken)}/` };
    expect(await signIn(command, () => {}).catch(String)).toMatch(
      /^SignInError: Nobody can be sent back to http:\/\/localhost:\d+\/: .*EADDRINUSE/,
    );
  });
});
