import { ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import { ORDER } from '../../functions/store/attributes.ts';
import type { Database } from '../../functions/store/database.ts';
import { byKey, type Item, parseItems } from '../../functions/store/items.ts';

/** All that a table holds, by its keys, but for the turns in which it was written. */
export async function itemsOf({ client, tableName }: Database): Promise<ReadonlyMap<string, Item>> {
  const items: Item[] = [];
  let start: ScanCommandInput['ExclusiveStartKey'];
  do {
    const page = await client.send(
      new ScanCommand({ TableName: tableName, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    items.push(...parseItems(page.Items).map(({ [ORDER]: _order, ...item }) => item));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return byKey(items);
}
