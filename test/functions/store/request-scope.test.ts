import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  countedPart,
  openScope,
  type RequestScope,
  withinPart,
  withinScope,
} from '../../../functions/store/request-scope.ts';
import { openTable, type TestTable } from '../../support/table.ts';

let table: TestTable;
beforeAll(async () => {
  table = await openTable();
});
afterAll(async () => {
  await table.close();
});

const key = { pk: 'a', sk: 'b' };
const get = async (): Promise<unknown> =>
  table.database.client.send(new GetCommand({ TableName: table.database.tableName, Key: key, ConsistentRead: true }));
const scope = (): RequestScope => openScope(new AbortController().signal);

describe('withinScope', () => {
  it('counts what each of several requests asks of the table, however they overlap', async () => {
    const [one, other] = [scope(), scope()];

    await Promise.all([
      withinScope(one, async () => Promise.all([get(), get(), get()])),
      withinScope(other, get),
      get(),
    ]);

    expect([one.calls, other.calls]).toEqual([3, 1]);
  });

  it('adds up the units that the table says it took', async () => {
    const { client, tableName: TableName } = table.database;
    client.middlewareStack.add(
      (next) => async (args) => {
        const answer = await next(args);
        Object.assign(answer.output ?? {}, { ConsumedCapacity: { CapacityUnits: 1.5 } });
        return answer;
      },
      { name: 'units', step: 'deserialize', priority: 'high' },
    );
    const one = scope();

    await withinScope(one, async () => {
      await client.send(new PutCommand({ TableName, Item: key }));
      await get();
    });

    client.middlewareStack.remove('units');
    expect(one).toMatchObject({ calls: 2, units: 3 });
  });

  it('gives up the calls of a request that was aborted, and nobody else’s', async () => {
    const work = new AbortController();
    const aborted = withinScope(openScope(work.signal), async () => {
      work.abort();
      return get();
    });

    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
    await expect(get()).resolves.toMatchObject({ $metadata: { httpStatusCode: 200 } });
  });
});

describe('openScope', () => {
  it('has somebody told before each call, who may not let it be made', async () => {
    const one = openScope(new AbortController().signal, (calls) => {
      if (calls > 1) throw new Error(`Call ${calls}.`);
    });
    await withinScope(one, async () => {
      await get();
      await expect(get()).rejects.toThrow('Call 2.');
    });
  });
});

describe('countedPart', () => {
  it('tells some work how often it has asked the table itself, and counts it in the request', async () => {
    const one = scope();
    await withinScope(one, async () => {
      await get();
      const parts = Array.from({ length: 2 }, async () =>
        countedPart(async (calls) => {
          await get();
          await get();
          return calls();
        }),
      );
      expect(await Promise.all(parts)).toEqual([2, 2]);
    });
    expect(one.calls).toBe(5);
  });

  it('ends with the request, and needs none', async () => {
    const aborted = withinScope(openScope(AbortSignal.abort()), async () => countedPart(get));
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
    await expect(countedPart(get)).resolves.toMatchObject({ $metadata: { httpStatusCode: 200 } });
  });
});

describe('withinPart', () => {
  it('gives up a part of a request before the rest, and counts it as well', async () => {
    const one = scope();
    await withinScope(one, async () => {
      await expect(withinPart(AbortSignal.abort(), get)).rejects.toMatchObject({ name: 'AbortError' });
      await get();
    });
    expect(one.calls).toBe(2);
  });

  it('ends with the request', async () => {
    const aborted = withinScope(openScope(AbortSignal.abort()), async () => withinPart(scope().signal, get));
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('needs no request', async () => {
    await expect(withinPart(AbortSignal.abort(), get)).rejects.toMatchObject({ name: 'AbortError' });
    await expect(withinPart(scope().signal, get)).resolves.toMatchObject({ $metadata: { httpStatusCode: 200 } });
  });
});
