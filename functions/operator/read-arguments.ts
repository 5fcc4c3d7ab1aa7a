import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What was given: texts, or whether an option was, by the names of the options; and what belongs to none. */
export type Arguments = {
  readonly values: { readonly [option: string]: string | boolean | undefined };
  readonly positionals: readonly string[];
};
/** What was asked for, be it only how to ask, or what is wrong with it, in a sentence. */
export type Parsed<C> = { readonly command: C } | { readonly help: true } | { readonly problem: string };

/** Where the table is. */
export type TableOptions = {
  readonly table: string;
  /** Of DynamoDB; null: of AWS in the environment's region. */
  readonly endpoint: string | null;
};

/** How the options are explained that every command over a table has. */
export const TABLE_USAGE: string = `  --table NAME      the table that the record is in
  --endpoint URL    a DynamoDB, such as http://localhost:8000; that of AWS, in AWS_REGION, unless said otherwise.
                    Credentials are found as the AWS command line finds them`;

/**
 * Reads the arguments of a command over a table, and hands what is its own on.
 *
 * @param options - its own, and whether something follows each
 * @param parse - the rest of the command, or a sentence on what is wrong
 */
export function parseTableCommand<C extends object>(
  args: readonly string[],
  options: Readonly<Record<string, 'string' | 'boolean'>>,
  parse: (given: Arguments) => C | string,
): Parsed<C & TableOptions> {
  const given = readArguments(args, { ...options, table: 'string', endpoint: 'string' });
  if ('problem' in given) return given;
  if (given.values['help'] === true) return { help: true };
  const { table = '', endpoint = null } = given.values;
  if (typeof table !== 'string' || table === '') return { problem: 'Which table? Give its name with --table.' };
  if (typeof endpoint === 'boolean' || (endpoint !== null && !isUrl(endpoint)))
    return { problem: `--endpoint must be an http or https URL, not ${JSON.stringify(endpoint)}.` };
  const command = parse(given);
  return typeof command === 'string' ? { problem: command } : { command: { ...command, table, endpoint } };
}

/** What Node's `parseArgs` reads, or what is wrong with the arguments, in its words. */
export function tryParseArgs<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> | { readonly problem: string } {
  try {
    return parseArgs(config);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function readArguments(
  args: readonly string[],
  options: Readonly<Record<string, 'string' | 'boolean'>>,
): Arguments | { readonly problem: string } {
  const config = Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }]));
  const parsed = tryParseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...config, help: { type: 'boolean', short: 'h' } },
  });
  if ('problem' in parsed) return parsed;
  const { values, positionals } = parsed;
  return {
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, one(value)])),
    positionals,
  };
}

/** No option here is given more than once. */
function one(value: unknown): string | boolean | undefined {
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

/** Whether it is the address of something on the web. */
export function isUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
