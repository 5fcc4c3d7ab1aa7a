import type { Database } from '../../functions/store/database.ts';

/** How many commands of each name were sent. */
export type Calls = Readonly<Record<string, number>>;

/** Does something with a table, and counts what it asks of DynamoDB; retries are not counted. */
export async function countingCalls<T>(
  database: Database,
  work: (database: Database) => Promise<T>,
): Promise<{ readonly result: T; readonly calls: Calls }> {
  const calls: Record<string, number> = {};
  database.client.middlewareStack.add(
    (next, { commandName = 'unknown' }) =>
      async (args) => {
        calls[commandName] = (calls[commandName] ?? 0) + 1;
        return next(args);
      },
    { step: 'initialize', name: 'countCalls' },
  );
  try {
    return { result: await work(database), calls };
  } finally {
    database.client.middlewareStack.remove('countCalls');
  }
}
