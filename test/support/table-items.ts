import { ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import { ORDER, SORT_KEY } from '../../functions/store/attributes.ts';
import { puts, writeItems } from '../../functions/store/batch-write.ts';
import type { Database } from '../../functions/store/database.ts';
import { byKey, type Item, keyOf, parseItems } from '../../functions/store/items.ts';
import { TALLY } from '../../functions/store/tally-keys.ts';

/** Puts what one table holds into another. */
export async function copyItems(items: ReadonlyMap<string, Item>, into: Database): Promise<void> {
  await writeItems(into, puts([...items.values()]));
}

/**
 * All that a table holds, by its keys, but for the turns in which it was written, and for counts of nothing: they stay
 * where there was something to count.
 */
export async function itemsOf({ client, tableName }: Database): Promise<ReadonlyMap<string, Item>> {
  const items: Item[] = [];
  let start: ScanCommandInput['ExclusiveStartKey'];
  do {
    const page = await client.send(
      new ScanCommand({ TableName: tableName, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    items.push(...parseItems(page.Items).flatMap(withoutNothing));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return byKey(items);
}

function withoutNothing({ [ORDER]: _order, ...item }: Item): readonly Item[] {
  if (!item[SORT_KEY].startsWith(TALLY)) return [item];
  const something = Object.entries(item).filter(([, value]) => value !== 0);
  return something.length === KEYS_ALONE ? [] : [{ ...Object.fromEntries(something), ...keyOf(item) }];
}

/** Of an item that holds nothing. */
const KEYS_ALONE = 2;
