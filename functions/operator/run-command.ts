import { createTableClient } from '../local/table-client.ts';
import { createDocumentClient, type Database } from '../store/database.ts';
import { createProgress, type Progress } from './progress.ts';
import type { Parsed, TableOptions } from './read-arguments.ts';

/** Thrown where a command cannot go on, for a reason that its operator can do something about. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** What a command works with. */
export type Surroundings = {
  readonly database: Database;
  readonly progress: Progress;
  /** A line of what was asked for. */
  readonly print: (line: string) => void;
};

/**
 * Runs a command over a table as it was asked for. The process ends with 0 where all went well (`run` answers with true),
 * with 1 where something did not, and with 2 where it was called in another way.
 */
export async function runCommand<C extends TableOptions>(
  usage: string,
  parsed: Parsed<C>,
  run: (command: C, surroundings: Surroundings) => Promise<boolean>,
): Promise<void> {
  if ('help' in parsed) {
    console.log(usage);
  } else if ('problem' in parsed) {
    console.error(`${parsed.problem}\n\n${usage}`);
    process.exitCode = 2;
  } else {
    process.exitCode = (await runOver(parsed.command, run)) ? 0 : 1;
  }
}

async function runOver<C extends TableOptions>(
  command: C,
  run: (command: C, surroundings: Surroundings) => Promise<boolean>,
): Promise<boolean> {
  const progress = createProgress(process.stderr, performance.now.bind(performance));
  const showing = setInterval(progress.show, 1000);
  const database = openDatabase(command);
  try {
    return await run(command, { database, progress, print: (line) => console.log(line) });
  } catch (error) {
    progress.end();
    console.error(describeFailure(error, command));
    return false;
  } finally {
    clearInterval(showing);
    progress.end();
    database.client.destroy();
  }
}

/** The table, by a client that waits as long as it takes: an operator does. */
export function openDatabase({ table, endpoint }: TableOptions): Database {
  const client = endpoint === null ? createDocumentClient({ requestHandler: {} }) : createTableClient(endpoint);
  return { client, tableName: table };
}

/** Why a command did not go on, in a sentence. @throws the error, where it is nobody's but the program's */
export function describeFailure(error: unknown, { table, endpoint }: TableOptions): string {
  if (error instanceof CommandError) return error.message;
  if (!(error instanceof Error)) throw error;
  const { code, path, $metadata: answered }: SystemError = error;
  if (error.name === 'ResourceNotFoundException') return `There is no table ${JSON.stringify(table)}.`;
  if (path !== undefined) return `${path} cannot be used (${String(code)}).`;
  const isOfConnection = answered !== undefined || code !== undefined || error.name === 'CredentialsProviderError';
  if (!isOfConnection) throw error;
  // A refused connection has no message of its own.
  const reason = error.message === '' ? String(code) : `${error.name}: ${error.message}`;
  return `The DynamoDB${endpoint === null ? ' of AWS' : ` at ${endpoint}`} cannot be used: ${reason}`;
}

/** What Node says of a refusal of the system's, and what the AWS SDK does of an answer. */
type SystemError = Error & { readonly code?: unknown; readonly path?: string; readonly $metadata?: unknown };
