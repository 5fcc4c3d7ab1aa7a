import { parseArgs } from 'node:util';

/** What the server is started with. */
export type Command = {
  readonly port: number;
  /** A file, or the name of an example; undefined: the example. */
  readonly record: string | undefined;
  readonly endpoint: string | undefined;
};
/** What the environment says; an empty variable says nothing. */
export type Variables = { readonly PORT: string | undefined; readonly DYNAMODB_ENDPOINT: string | undefined };

/** How the server is used, with the names of the examples that it has. */
export function usage(examples: readonly string[]): string {
  return `Usage: npm start [-- --record FILE|NAME]

  --record FILE|NAME   the record to serve: a file in the record format, or an example by its name
                       (${examples.join(', ')})
  -h, --help           says this

  PORT                 where to serve it, 4000 unless said otherwise
  DYNAMODB_ENDPOINT    the URL of a DynamoDB to keep it in; an embedded one unless said otherwise`;
}

export const DEFAULT_PORT = 4000;
export const LAST_PORT = 65_535;

/** What was asked for, be it only how the server is used, or what is wrong with it, in a sentence. */
export function parseCommand(args: readonly string[], variables: Variables): Command | Help | Problem {
  const options = parseOptions(args);
  const port = parsePort(variables.PORT ?? '');
  const endpoint = parseEndpoint(variables.DYNAMODB_ENDPOINT ?? '');
  if ('problem' in options || 'help' in options) return options;
  if ('problem' in port) return port;
  return 'problem' in endpoint ? endpoint : { ...options, ...port, ...endpoint };
}

type Help = { readonly help: true };
type Problem = { readonly problem: string };
type Parsed<K extends keyof Command> = Pick<Command, K> | Problem;

function parseOptions(args: readonly string[]): Parsed<'record'> | Help {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { record: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help === true) return { help: true };
    const [record, ...others] = values.record ?? [];
    return others.length === 0 ? { record } : { problem: 'Only one record can be served: give --record once.' };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function parsePort(text: string): Parsed<'port'> {
  if (text === '') return { port: DEFAULT_PORT };
  return /^\d{1,5}$/.test(text) && Number(text) <= LAST_PORT
    ? { port: Number(text) }
    : { problem: `PORT must be a whole number from 0 to ${LAST_PORT}, not ${JSON.stringify(text)}.` };
}

function parseEndpoint(text: string): Parsed<'endpoint'> {
  if (text === '') return { endpoint: undefined };
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
    ? { endpoint: text }
    : { problem: `DYNAMODB_ENDPOINT must be a URL like http://localhost:8000, not ${JSON.stringify(text)}.` };
}
