import { type Parsed, tryParseArgs } from '../read-arguments.ts';

/** Where somebody signs in, and to what. */
export type SignInCommand = {
  /** Below which `/oauth2/authorize` and `/oauth2/token` lie. */
  readonly url: string;
  readonly client: string;
  /** Where on this machine the page sends whoever has signed in. */
  readonly callback: string;
};

/** The one that the environments come with. */
const CALLBACK = 'http://localhost:3000/signed-in';

export const USAGE: string = `Usage: npm run --silent sign-in -- --url URL --client ID [--callback URL]

Gets an editor's token from the sign-in page of a deployment's user pool: says which address to open in a browser, waits
until somebody has signed in there, and prints the token, which is good for an hour.

  --url URL         SignInUrl, as the deployment puts it out
  --client ID       ClientId, likewise
  --callback URL    where the page sends back to, on this machine: one of issuer.callbackUrls in infra/environments.ts;
                    ${CALLBACK} unless said otherwise
  -h, --help        says this

The token alone goes to the standard output: export COUNTERCLAIM_TOKEN=$(npm run --silent sign-in -- …)
It ends with 0 if there is one, with 1 if not, and with 2 if it was called in another way.`;

export function parseCommand(args: readonly string[]): Parsed<SignInCommand> {
  const parsed = tryParseArgs({
    args: [...args],
    options: {
      url: { type: 'string' },
      client: { type: 'string' },
      callback: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if ('problem' in parsed) return parsed;
  const { help, url = '', client = '', callback = CALLBACK } = parsed.values;
  if (help === true) return { help: true };
  const problem = [
    url === '' && 'Where does one sign in? Give SignInUrl with --url.',
    !isSafe(url) && `--url must be a URL over https, not ${JSON.stringify(url)}.`,
    client === '' && 'To what? Give ClientId with --client.',
    !isLocal(callback) && `--callback must be a URL on http://localhost, not ${JSON.stringify(callback)}.`,
  ].find((sentence) => sentence !== false);
  return problem === undefined ? { command: { url, client, callback } } : { problem };
}

/** A token that travels in the clear is anybody's. */
function isSafe(url: string): boolean {
  return URL.canParse(url) && (new URL(url).protocol === 'https:' || isLocal(url));
}

function isLocal(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'http:' && new URL(url).hostname === 'localhost';
}
