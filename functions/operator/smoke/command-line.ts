import { isUrl, type Parsed, tryParseArgs } from '../read-arguments.ts';

/** Which API is to be tried, and how. */
export type SmokeCommand = {
  /** Where GraphQL is asked. */
  readonly url: string;
  /** Null: nothing that needs one is tried. */
  readonly token: string | null;
  /** The claim whose page is asked for. */
  readonly claim: string;
  /** The pages that ask from a browser. */
  readonly origins: readonly string[];
};
/** What the environment says; an empty variable says nothing. */
export type Variables = { readonly COUNTERCLAIM_TOKEN: string | undefined };

/** The claim that the example is about. */
const EXAMPLE = 'energy-truce/10';
/** Where Apollo's hosted Sandbox calls from. */
const SANDBOX = 'https://studio.apollographql.com';

export const USAGE: string = `Usage: npm run smoke -- --url URL [--token TOKEN] [--claim KEY] [--origin ORIGIN]…

Tries an API that was deployed: whether it is up and reaches its table, has the schema of this release, answers a page's
query and a browser's preflight, and refuses what it must. It writes nothing.

  --url URL         the API, such as http://localhost:4000/graphql
  --token TOKEN     an editor's: whether it may write is tried as well; better in the environment, as COUNTERCLAIM_TOKEN,
                    than in the shell's history
  --claim KEY       the claim whose page is asked for; ${EXAMPLE} unless said otherwise
  --origin ORIGIN   a page that asks from a browser, such as https://example.org, once for each; Apollo's Sandbox unless
                    said otherwise
  -h, --help        says this

It ends with 0 if nothing failed, with 1 if something did, and with 2 if it was called in another way.`;

export function parseCommand(args: readonly string[], variables: Variables): Parsed<SmokeCommand> {
  const parsed = tryParseArgs({
    args: [...args],
    options: {
      url: { type: 'string' },
      token: { type: 'string' },
      claim: { type: 'string' },
      origin: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if ('problem' in parsed) return parsed;
  const { help, url = '', claim = EXAMPLE, origin: origins = [SANDBOX], ...given } = parsed.values;
  if (help === true) return { help: true };
  const token = (given.token ?? variables.COUNTERCLAIM_TOKEN ?? '').trim() || null;
  const noOrigin = origins.find((origin) => !(isUrl(origin) && new URL(origin).origin === origin));
  const problem = [
    url === '' && 'Which API? Give its address with --url.',
    !isUrl(url) && `--url must be an http or https URL, not ${JSON.stringify(url)}.`,
    noOrigin !== undefined &&
      `--origin must be an origin such as https://example.org, not ${JSON.stringify(noOrigin)}.`,
    token !== null && !/^[\w\-.~+/]+=*$/.test(token) && 'The token has characters that no token has.',
  ].find((sentence) => sentence !== false);
  return problem === undefined ? { command: { url, token, claim, origins } } : { problem };
}
