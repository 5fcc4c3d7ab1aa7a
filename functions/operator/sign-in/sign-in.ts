import { createHash, randomBytes } from 'node:crypto';
import { askHttp, at } from '../ask.ts';
import { awaitCode } from './await-code.ts';
import type { SignInCommand } from './command-line.ts';
import { SignInError } from './sign-in-error.ts';

/**
 * An access token for whoever signs in: by authorization code and PKCE, as a client does that can keep no secret
 * (https://www.rfc-editor.org/rfc/rfc7636).
 *
 * @param show - shows the address at which to sign in
 * @throws SignInError where there is none, NoAnswerError where nobody says
 */
export async function signIn(
  { url, client, callback }: SignInCommand,
  show: (address: string) => void,
): Promise<string> {
  const [verifier, state] = [randomText(), randomText()];
  const address = new URL('/oauth2/authorize', url);
  address.search = new URLSearchParams({
    response_type: 'code',
    client_id: client,
    redirect_uri: callback,
    scope: 'openid',
    state,
    code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  }).toString();
  const code = await awaitCode({ callback, state }, () => show(address.href));
  return exchange(new URL('/oauth2/token', url), {
    grant_type: 'authorization_code',
    client_id: client,
    redirect_uri: callback,
    code,
    code_verifier: verifier,
  });
}

async function exchange(url: URL, form: Readonly<Record<string, string>>): Promise<string> {
  const { status, json } = await askHttp(url, { method: 'POST', body: new URLSearchParams(form) });
  const token = at(json, 'access_token');
  if (typeof token === 'string') return token;
  const error = at(json, 'error');
  const reason = typeof error === 'string' ? `, ${error}` : '';
  throw new SignInError(`There is no token at ${url.href}: the answer was ${status}${reason}.`);
}

function randomText(): string {
  return randomBytes(32).toString('base64url');
}
