import { RecordError } from '../operations/record-format/read-record.ts';
import type { Command } from './command-line.ts';
import { isOneOf } from './listening.ts';
import { exampleNames } from './record-file.ts';

/** Why the server did not start, for whoever started it; null: for a reason that is nobody's but the program's. */
export function describeFailure(error: unknown, { port, record = '', endpoint = '' }: Command): string | null {
  if (error instanceof RecordError) return error.message;
  if (isOneOf(error, ['EADDRINUSE'])) return `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`;
  if (isOneOf(error, ['EACCES']) && port < 1024 && port > 0) return `Port ${port} may not be used.`;
  if (isOneOf(error, ['ENOENT', 'EISDIR', 'EACCES'])) {
    return `There is no record file ${record}. Examples go by their names: ${exampleNames().join(', ')}.`;
  }
  return endpoint !== '' && error instanceof Error
    ? `The DynamoDB at ${endpoint} cannot be used: ${reasonOf(error)}`
    : null;
}

/** A refused connection has no message of its own. */
function reasonOf(error: Error): string {
  return error.message === '' && 'code' in error ? String(error.code) : `${error.name}: ${error.message}`;
}
