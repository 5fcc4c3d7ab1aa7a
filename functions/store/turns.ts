import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { WhichTurn } from '../operations/kept-ports.ts';
import { ORDER } from './attributes.ts';
import { backingOff } from './backing-off.ts';
import { readItems } from './batch-get.ts';
import type { Database } from './database.ts';
import { type Item, type Key, keyOf, parseItems } from './items.ts';
import { type Condition, isPassing } from './transaction.ts';

/** A turn that was taken, and what the item that guards it held then. */
export type TakenTurn = { readonly turn: number; readonly guard: Item };

/** Takes the next turn to write what an item guards, or shares the last; the first is taken where there is none. */
export async function takeTurn(database: Database, guard: Key, which: WhichTurn): Promise<TakenTurn> {
  const [shared] = which === 'SHARED' ? await readItems(database, [guard]) : [];
  return shared === undefined ? takeNext(database, guard) : { turn: turnOf(shared), guard: shared };
}

/** There is an item then, if only with the number of the turn. */
async function takeNext({ client, tableName }: Database, guard: Key): Promise<TakenTurn> {
  const params = turnParams(tableName, guard);
  const { Attributes } = await backingOff(async () => client.send(new UpdateCommand(params)), isPassing);
  const [item] = parseItems(Attributes === undefined ? [] : [Attributes]);
  if (item === undefined) throw new Error('A turn was taken, and nothing told of it.');
  return { turn: turnOf(item), guard: item };
}

export function turnParams(tableName: string, guard: Key): UpdateCommandInput {
  return {
    TableName: tableName,
    Key: keyOf(guard),
    UpdateExpression: 'ADD #order :one',
    ExpressionAttributeNames: { '#order': ORDER },
    ExpressionAttributeValues: { ':one': 1 },
    ReturnValues: 'ALL_NEW',
  };
}

/** The last turn that was taken to write what an item guards; 0: none. */
export function turnOf(guard: Item | undefined): number {
  return Number(guard?.[ORDER] ?? 0);
}

/** That nobody has taken a later turn. */
export function inTurn(turn: number): Condition {
  return { attribute: ORDER, is: turn };
}
