import type { Commitment } from '../domain/record.ts';
import type { Status } from '../domain/verdict.ts';
import type { CommitmentPage, Derived, Slice, Window } from '../operations/ports.ts';
import { deletes, puts, writeItems } from './batch-write.ts';
import type { Database } from './database.ts';
import type { Current } from './entries.ts';
import { parseBody } from './items.ts';
import { isRecordKey } from './key-parts.ts';
import { COMMITMENTS, CURRENT, commitmentsAfter, PAGE, pagePartition, partsFrom, STATUS } from './keys.ts';
import { parseParts, toParts } from './parts.ts';
import { readPartition } from './query.ts';
import { toSlice } from './slices.ts';

export async function readCommitmentPage(database: Database, key: string): Promise<CommitmentPage | null> {
  if (!isRecordKey(key)) return null;
  const items = await readPartition(database, { partition: partitionOf(key), range: PAGE, limit: null });
  const current = items.find(({ sk }) => sk === CURRENT);
  if (current === undefined) return null;
  const { entry: commitment } = parseBody<Current<Commitment>>(current);
  return { commitment, status: parseParts<Derived<Status>>(items, STATUS) };
}

export async function readCommitmentKeys(database: Database, { first, after }: Window): Promise<Slice<string>> {
  const range = after === null ? null : commitmentsAfter(after);
  const items = await readPartition(
    database,
    { partition: COMMITMENTS, range, limit: first + 1 },
    (read) => read.length > first,
  );
  return toSlice(items, first, (item) => ({ position: item.sk, item: parseBody<string>(item) }));
}

export async function putStatus(database: Database, key: string, status: Derived<Status>): Promise<void> {
  const partition = partitionOf(key);
  const parts = toParts(partition, STATUS, status);
  await writeItems(database, puts(parts));
  const left = await readPartition(database, { partition, range: partsFrom(STATUS, parts.length), limit: null });
  await writeItems(database, deletes(left));
}

function partitionOf(key: string): string {
  return pagePartition({ type: 'Commitment', key });
}
