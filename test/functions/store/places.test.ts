import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readItems } from '../../../functions/store/batch-get.ts';
import { bodyOf, type Item, keyOf } from '../../../functions/store/items.ts';
import { ENTRY_PLACES, partsFrom } from '../../../functions/store/keys.ts';
import { parseParts } from '../../../functions/store/parts.ts';
import { place } from '../../../functions/store/places.ts';
import { readPartition } from '../../../functions/store/query.ts';
import { openTable, type TestTable } from '../../support/table.ts';

let table: TestTable;

beforeAll(async () => {
  table = await openTable();
});

afterAll(async () => {
  await table.close();
});

describe('place', () => {
  it('puts items where they belong, removes those of before, and remembers where they lie', async () => {
    await placeOn('page 1', [itemAt('a'), itemAt('b')]);
    await placeOn('page 1', [itemAt('b', 'changed'), itemAt('c')]);

    expect(await itemsAt(['a', 'b', 'c'])).toEqual([itemAt('b', 'changed'), itemAt('c')]);
    expect(await rememberedOn('page 1')).toEqual([keyOf(itemAt('b')), keyOf(itemAt('c'))]);
  });

  it('removes all of them, and what was needed to remember many', async () => {
    const many = Array.from({ length: 900 }, (_, number) => itemAt(`${'many'.repeat(50)} ${number}`));
    await placeOn('page 2', many);
    const before = await memoryOf('page 2');

    await placeOn('page 2', []);
    const after = await memoryOf('page 2');

    expect([before.length, after.length]).toEqual([3, 1]);
    expect(await rememberedOn('page 2')).toEqual([]);
    expect(await itemsAt(many.map(({ sk }) => sk))).toEqual([]);
  });

  it('takes items of one key for one', async () => {
    await placeOn('page 3', [itemAt('d', 'first'), itemAt('d', 'last')]);

    expect(await itemsAt(['d'])).toEqual([itemAt('d', 'last')]);
  });
});

async function placeOn(partition: string, placed: readonly Item[]): Promise<void> {
  await place(table.database, { partition, prefix: ENTRY_PLACES, page: [], placed });
}

function itemAt(sk: string, content: string = sk): Item {
  return { pk: 'elsewhere', sk, ...bodyOf(content) };
}

async function itemsAt(sorts: readonly string[]): Promise<readonly Item[]> {
  const items = await readItems(
    table.database,
    sorts.map((sk) => ({ pk: 'elsewhere', sk })),
  );
  return items.toSorted((one, other) => (one.sk < other.sk ? -1 : 1));
}

async function memoryOf(partition: string): Promise<readonly Item[]> {
  return readPartition(table.database, { partition, range: partsFrom(ENTRY_PLACES, 0), limit: null });
}

async function rememberedOn(partition: string): Promise<unknown> {
  return parseParts(await memoryOf(partition), ENTRY_PLACES);
}
