/**
 * TransactWriteItems for an emulator that has none: everything else that is written waits while one is at work. It knows
 * the conditions that the store makes, and no others; DynamoDB Local proves the real thing.
 */
import { PARTITION_KEY, SORT_KEY } from '../store/attributes.ts';
import { parseJson } from '../store/items.ts';
import { IS_FREE, IS_THERE, IS_VALUE, MOST_ACTIONS } from '../store/transaction.ts';
import { inChunks } from '../store/until-done.ts';

export type Answer = { readonly status: number; readonly body: string };
/** Has an emulator do one of its own operations. */
export type Ask = (operation: string, input: unknown) => Promise<Answer>;

type Value = Readonly<Record<string, unknown>>;
type Item = Readonly<Record<string, Value>>;
type Action = {
  readonly TableName: string;
  readonly Item?: Item;
  readonly Key?: Item;
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Readonly<Record<string, Value>>;
};
type Verb = 'Put' | 'Delete' | 'Update' | 'ConditionCheck';
type TransactItem = Readonly<Partial<Record<Verb, Action>>>;
/** What is done to one item. */
type Step = { readonly verb: Verb; readonly action: Action; readonly key: Item };

const VERBS: readonly Verb[] = ['Put', 'Delete', 'Update', 'ConditionCheck'];
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_WRITES = 25;
const SERVICE = 'com.amazonaws.dynamodb.v20120810#';

/** Does what the body of a TransactWriteItems asks for, all of it or nothing. */
export async function transactWrite(ask: Ask, body: string): Promise<Answer> {
  const steps = parseSteps(body);
  const problem = problemOf(steps);
  if (problem !== null) return refusal('ValidationException', { message: problem });
  const reasons = await reasonsAgainst(ask, steps);
  if (reasons.some(({ Code }) => Code !== 'None')) {
    const codes = reasons.map(({ Code }) => Code).join(', ');
    const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`;
    return refusal('TransactionCanceledException', { Message: message, CancellationReasons: reasons });
  }
  for (const [operation, input] of writesOf(steps)) {
    const answer = await ask(operation, input);
    if (answer.status !== 200) return answer;
  }
  return { status: 200, body: '{}' };
}

function problemOf(steps: readonly Step[]): string | null {
  if (steps.length === 0 || steps.length > MOST_ACTIONS) return `A transaction has 1 to ${MOST_ACTIONS} actions.`;
  if (new Set(steps.map(nameOf)).size < steps.length)
    return 'Transaction request cannot include multiple operations on one item';
  const bytes = Buffer.byteLength(JSON.stringify(steps.map(({ action }) => action.Item ?? action.Key)));
  if (bytes > MOST_BYTES) return `A transaction has at most ${MOST_BYTES} bytes.`;
  const unknown = steps.find(({ action }) => !KNOWN.has(action.ConditionExpression));
  return unknown === undefined ? null : `This emulator does not know: ${unknown.action.ConditionExpression}`;
}

const KNOWN: ReadonlySet<string | undefined> = new Set([undefined, IS_FREE, IS_THERE, IS_VALUE]);

type Reason = { readonly Code: string; readonly Message?: string };

async function reasonsAgainst(ask: Ask, steps: readonly Step[]): Promise<readonly Reason[]> {
  const asked = steps.filter(({ action }) => action.ConditionExpression !== undefined);
  const items = new Map<string, Item>();
  for (const [tableName, some] of byTable(asked)) {
    const keys = some.map(({ key }) => key);
    const { body } = await ask('BatchGetItem', { RequestItems: { [tableName]: { Keys: keys, ConsistentRead: true } } });
    for (const item of parseItems(body, tableName))
      items.set(nameOf({ action: { TableName: tableName }, key: item }), item);
  }
  return steps.map((step) =>
    holds(step.action, items.get(nameOf(step)))
      ? { Code: 'None' }
      : { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' },
  );
}

function holds(action: Action, item: Item | undefined): boolean {
  if (action.ConditionExpression === undefined) return true;
  const name = action.ExpressionAttributeNames?.['#attribute'] ?? '';
  const value = action.ExpressionAttributeValues?.[':value'];
  if (action.ConditionExpression === IS_FREE) return item?.[name] === undefined;
  if (action.ConditionExpression === IS_THERE) return item?.[name] !== undefined;
  return JSON.stringify(item?.[name]) === JSON.stringify(value);
}

/** What comes to the same, operation by operation. */
function writesOf(steps: readonly Step[]): readonly (readonly [operation: string, input: unknown])[] {
  const updates = steps.filter(({ verb }) => verb === 'Update').map(({ action }) => ['UpdateItem', action] as const);
  const others = steps.filter(({ verb }) => verb === 'Put' || verb === 'Delete');
  const batches = [...byTable(others)].flatMap(([tableName, some]) =>
    inChunks(some.map(writeRequest), MOST_WRITES).map(
      (requests) => ['BatchWriteItem', { RequestItems: { [tableName]: requests } }] as const,
    ),
  );
  return [...updates, ...batches];
}

function writeRequest({ verb, action, key }: Step): unknown {
  return verb === 'Put' ? { PutRequest: { Item: action.Item } } : { DeleteRequest: { Key: key } };
}

function byTable(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  return Map.groupBy(steps, ({ action }) => action.TableName);
}

function nameOf({ action, key }: { readonly action: Action; readonly key: Item }): string {
  return JSON.stringify([action.TableName, key[PARTITION_KEY], key[SORT_KEY]]);
}

function refusal(type: string, content: Readonly<Record<string, unknown>>): Answer {
  return { status: 400, body: JSON.stringify({ __type: `${SERVICE}${type}`, ...content }) };
}

function parseSteps(body: string): readonly Step[] {
  const { TransactItems: items } = parseJson<{ readonly TransactItems: readonly TransactItem[] }>(body);
  return items.flatMap((item) =>
    VERBS.flatMap((verb) => {
      const action = item[verb];
      if (action === undefined) return [];
      const { [PARTITION_KEY]: partition, [SORT_KEY]: sort } = action.Key ?? action.Item ?? {};
      return [{ verb, action, key: { [PARTITION_KEY]: partition ?? {}, [SORT_KEY]: sort ?? {} } }];
    }),
  );
}

function parseItems(body: string, tableName: string): readonly Item[] {
  const { Responses: found = {} } = parseJson<{ readonly Responses?: Readonly<Record<string, readonly Item[]>> }>(body);
  return found[tableName] ?? [];
}
