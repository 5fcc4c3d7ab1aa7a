import { RecordError } from '../operations/record-format/read-record.ts';
import { type Command, DEFAULT_PORT, LAST_PORT } from './command-line.ts';
import { exampleNames } from './record-file.ts';

/** Why the server did not start, for whoever started it; null: for a reason that is nobody's but the program's. */
export function describeFailure(error: unknown, { port, record, endpoint }: Command): string | null {
  if (error instanceof RecordError) return error.message;
  if (!(error instanceof Error)) return null;
  const { code = '', syscall = '' }: SystemError = error;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken. Choose another: PORT=${port < LAST_PORT ? port + 1 : DEFAULT_PORT} npm start`;
  }
  if (syscall === 'listen') return `Port ${port} may not be used.`;
  if (syscall === 'open' || syscall === 'read') {
    return `The record file ${record} cannot be read (${code}). Examples go by their names: ${exampleNames().join(', ')}.`;
  }
  // A refused connection has no message of its own.
  const reason = error.message === '' ? code : `${error.name}: ${error.message}`;
  return endpoint === undefined ? null : `The DynamoDB at ${endpoint} cannot be used: ${reason}`;
}

/** What Node says of a refusal of the system's. */
type SystemError = Error & { readonly code?: string; readonly syscall?: string };
