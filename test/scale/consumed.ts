import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';
import type { Database } from '../../functions/store/database.ts';

/** What something asks of the table: calls, and the units that these read and write; items that it puts or removes. */
export type Consumed = {
  readonly calls: number;
  readonly unitsRead: number;
  readonly unitsWritten: number;
  readonly written: number;
};

/** The calls that only read; all others are paid for in units that are written. */
const READS: ReadonlySet<string> = new Set(['GetItemCommand', 'BatchGetItemCommand', 'QueryCommand', 'ScanCommand']);

/** Does something with a table, and measures what it asks of it. */
export async function consuming(database: Database, work: () => Promise<unknown>): Promise<Consumed> {
  let [calls, unitsRead, unitsWritten, written] = [0, 0, 0, 0];
  const { middlewareStack } = database.client;
  middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        calls += 1;
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        // What finds nothing is paid for as well; emulators count it as nothing.
        if (READS.has(commandName)) unitsRead += Math.max(1, unitsOf(answer.output));
        else unitsWritten += unitsOf(answer.output);
        written += writtenBy(commandName, args.input);
        return answer;
      },
    { step: 'initialize', name: 'consumed', priority: 'high' },
  );
  try {
    await work();
  } finally {
    middlewareStack.remove('consumed');
  }
  return { calls, unitsRead, unitsWritten, written };
}

function unitsOf(output: object): number {
  const { ConsumedCapacity: consumed } = parseAnswer(output);
  return [consumed ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}

function parseAnswer(output: object): { readonly ConsumedCapacity?: ConsumedCapacity | readonly ConsumedCapacity[] } {
  return output;
}

function writtenBy(command: string, input: object): number {
  if (/^(Put|Update|Delete)/.test(command)) return 1;
  if ('TransactItems' in input && Array.isArray(input.TransactItems)) return input.TransactItems.length;
  return 0;
}
