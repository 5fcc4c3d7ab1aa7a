import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';
import type { Database } from '../../functions/store/database.ts';

/** What something asks of the table: calls, and the capacity units that these consume; items that it puts or removes. */
export type Consumed = { readonly calls: number; readonly units: number; readonly written: number };

/** Does something with a table, and measures what it asks of it. */
export async function consuming(database: Database, work: () => Promise<unknown>): Promise<Consumed> {
  let [calls, units, written] = [0, 0, 0];
  const { middlewareStack } = database.client;
  middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        calls += 1;
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        units += unitsOf(answer.output);
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
  return { calls, units, written };
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
