import type { Claim, Entry } from '../../functions/domain/record.ts';
import type { Database } from '../../functions/store/database.ts';
import { dated, days, occurrence, saying } from './build.ts';
import { append } from './derived.ts';
import { storeOf } from './projected.ts';
import { batchOf, runShards } from './projector-on-stream.ts';
import type { TestTable } from './table.ts';
import { ACCOUNT, BOAST, townWith } from './town.ts';

/** A table of its own with a pledge, what it is, and the boast that it was kept, all derived. */
export async function pledgedTable(table: TestTable, ...more: readonly Entry[]): Promise<Database> {
  const database = await table.another();
  const record = townWith(ACCOUNT, BOAST, ...more);
  await append(storeOf(database), record);
  await runShards(database, [{ batches: [batchOf(record)] }], 100);
  return database;
}

/** The hole was dug in the flood, which somebody denies: what follows for the boast follows by way of the hole. */
export const FLOODED: Claim = saying(
  'flooded',
  occurrence({ agents: ['works'], action: 'digging', time: days('2030-01-11'), event: 'flood' }),
  { claimant: 'press', claimDate: dated('2030-01-12') },
);
export const NO_FLOOD: Claim = saying(
  'no flood',
  occurrence({ denial: true, agents: ['press'], action: 'filling', event: 'flood' }),
  { claimant: 'works' },
);
