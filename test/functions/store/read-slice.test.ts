import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { puts, writeItems } from '../../../functions/store/batch-write.ts';
import { bodyOf, parseBody } from '../../../functions/store/items.ts';
import { readSlice, stretchQueries, type TableList } from '../../../functions/store/read-slice.ts';
import { countingCalls } from '../../support/count-calls.ts';
import { openTable, type TestTable } from '../../support/table.ts';

let table: TestTable;
beforeAll(async () => {
  table = await openTable();
});
afterAll(async () => {
  await table.close();
});

/** Two partitions of a hundred; the list holds what is in order from 90 to 109. */
const LIST: TableList<number> = {
  spread: ['a', 'b'].map((partition) => ({ partition, range: { from: 'n#', to: 'n#~' } })),
  prefix: 'n#',
  holds: (item) => parseBody<number>(item) >= 90 && parseBody<number>(item) < 110,
  parse: (item) => parseBody<number>(item),
};
const position = (number: number): string => number.toString().padStart(3, '0');
const items = (...numbers: readonly number[]) => numbers.map((item) => ({ position: position(item), item }));

async function fill(): Promise<TestTable['database']> {
  const database = await table.another();
  const numbers = Array.from({ length: 200 }, (_, number) => number);
  await writeItems(
    database,
    puts(numbers.map((number) => ({ pk: number % 2 ? 'a' : 'b', sk: `n#${position(number)}`, ...bodyOf(number) }))),
  );
  return database;
}

describe('stretchQueries', () => {
  it('ask every partition for the same, within the range of the list', () => {
    const stretch = { from: '010', to: null, backwards: false, limit: 5 };
    const rest = { limit: 5, backwards: false, grows: true };

    expect(stretchQueries(LIST, stretch)).toEqual([
      { partition: 'a', range: { from: 'n#010', to: 'n#~' }, ...rest },
      { partition: 'b', range: { from: 'n#010', to: 'n#~' }, ...rest },
    ]);
    expect(stretchQueries(LIST, { from: null, to: '010', backwards: true, limit: 5 })).toEqual([
      { partition: 'a', range: { from: 'n#', to: 'n#010' }, limit: 5, backwards: true, grows: true },
      { partition: 'b', range: { from: 'n#', to: 'n#010' }, limit: 5, backwards: true, grows: true },
    ]);
  });

  it('ask for nothing beyond the range of the list', () => {
    const [query] = stretchQueries({ ...LIST, prefix: '' }, { from: 'a', to: 'z', backwards: false, limit: 5 });
    expect(query?.range).toEqual({ from: 'n#', to: 'n#~' });
  });
});

describe('readSlice', () => {
  it('merges the partitions, with one Query of each where all is in the list', async () => {
    const whole = { ...LIST, holds: () => true };
    const database = await fill();
    const { result, calls } = await countingCalls(database, async () => [
      await readSlice(database, whole, { first: 3 }),
      await readSlice(database, whole, { last: 3, before: position(100) }),
    ]);

    expect(result).toEqual([
      { items: items(0, 1, 2), hasPrevious: false, hasNext: true },
      { items: items(97, 98, 99), hasPrevious: true, hasNext: true },
    ]);
    expect(calls).toEqual({ QueryCommand: 4 });
  });

  it('reads on past what is not in the list, in few calls', async () => {
    const database = await fill();
    const { result, calls } = await countingCalls(database, async () => readSlice(database, LIST, { first: 3 }));

    expect(result).toEqual({ items: items(90, 91, 92), hasPrevious: false, hasNext: true });
    expect(calls).toEqual({ QueryCommand: 6 });
  });

  it('is never short while there is more, and never says that there is more where there is not', async () => {
    const database = await fill();
    expect(await readSlice(database, LIST, { first: 20 })).toMatchObject({ hasPrevious: false, hasNext: false });
    expect(await readSlice(database, LIST, { first: 20, after: position(50) })).toEqual({
      items: items(...Array.from({ length: 20 }, (_, index) => 90 + index)),
      hasPrevious: false,
      hasNext: false,
    });
    expect(await readSlice(database, LIST, { last: 1, before: position(150) })).toEqual({
      items: items(109),
      hasPrevious: true,
      hasNext: false,
    });
  });
});
