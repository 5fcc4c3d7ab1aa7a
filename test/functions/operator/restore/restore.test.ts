import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historyExport } from '../../../../functions/operator/export/history-export.ts';
import { formatLine, parseLine } from '../../../../functions/operator/history-lines.ts';
import { createProgress } from '../../../../functions/operator/progress.ts';
import { rebuild } from '../../../../functions/operator/rebuild/rebuild.ts';
import { beginning } from '../../../../functions/operator/rebuild/state.ts';
import type { NumberedLine } from '../../../../functions/operator/restore/check-lines.ts';
import { restore } from '../../../../functions/operator/restore/restore.ts';
import { VERSION } from '../../../../functions/store/attributes.ts';
import type { Database } from '../../../../functions/store/database.ts';
import { nameOf } from '../../../../functions/store/items.ts';
import { VOCABULARY_VERSION } from '../../../../functions/store/keys.ts';
import { collected } from '../../../support/collected.ts';
import { type Opened, openOver, settleTown, TOWN_NOW } from '../../../support/keeping-table.ts';
import { openTable, type TestTable } from '../../../support/table.ts';
import { itemsOf } from '../../../support/table-items.ts';

const SILENT = createProgress({ write: () => {} }, () => 0);

let table: TestTable;
let town: Opened;
let lines: readonly string[];
beforeAll(async () => {
  table = await openTable();
  town = openOver(table.database);
  await settleTown(town);
  lines = await exported(town);
});
afterAll(async () => {
  await table.close();
});

async function exported(opened: Opened): Promise<readonly string[]> {
  return (await collected(historyExport(opened, () => {}))).map(formatLine);
}

async function* reading(some: readonly string[]): AsyncGenerator<NumberedLine> {
  for (const [index, text] of some.entries()) yield { number: index + 1, line: parseLine(text) };
}

async function restoreFrom(some: readonly string[], into?: Database, evenBroken: boolean = false): Promise<Opened> {
  const opened = openOver(into ?? (await table.another()));
  await restore({ ...opened, progress: SILENT, evenBroken, read: () => reading(some) });
  return opened;
}

/** All that there is, but for how often the vocabulary has changed. */
async function all({ database }: Opened): Promise<unknown> {
  const items = [...(await itemsOf(database))];
  return items
    .map(([name, item]) => (name === nameOf(VOCABULARY_VERSION) ? { ...item, [VERSION]: 0 } : item))
    .toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

describe('restore', () => {
  it('puts everything where it was, of which the same lines are exported, and all that follows is the same', async () => {
    const other = await restoreFrom(lines);
    expect(await exported(other)).toEqual(lines);

    const { database } = other;
    const file = { write: async () => {}, remove: async () => {} };
    const rebuilding = { ...other, now: () => TOWN_NOW, pace: async () => {}, progress: SILENT, file };
    expect(await rebuild(rebuilding, beginning({ table: database.tableName, since: null }))).toEqual({
      failed: 0,
      removed: 0,
      left: 0,
    });
    expect(await exported(other)).toEqual(lines);
    expect(await all(other)).toEqual(await all(town));
  });

  it('has lines of every kind, and what was redacted in none', () => {
    const kinds = lines.map((line) => parseLine(line)?.line);
    expect([...new Set(kinds)]).toEqual(['export', 'fed', 'told', 'revision', 'publication', 'request', 'end']);
    expect(lines.some((line) => line.includes('"content":null'))).toBe(true);
  });

  it('refuses a table that is not empty', async () => {
    await expect(restoreFrom(lines, town.database)).rejects.toThrow('is not empty: nothing was written.');
  });

  it('restores what somebody has been at, if it is told to', async () => {
    const altered = lines.map((line) => line.replace('recordedAt":"2030-02-01', 'recordedAt":"2029-02-01'));

    expect(await exported(await restoreFrom(altered, await table.another(), true))).toEqual(altered);
  });

  it.each([
    ['that is cut off', (whole: readonly string[]) => whole.slice(0, -1), 'The end is missing'],
    [
      'that lacks a line',
      (whole: readonly string[]) => whole.toSpliced(3, 1),
      'lines before its end, and the file has',
    ],
    ['that lacks its beginning', (whole: readonly string[]) => whole.slice(1), 'does not begin as an export'],
    [
      'of a later release',
      (whole: readonly string[]) => ['{"line":"export","version":2}', ...whole.slice(1)],
      'version 2',
    ],
    ['with other lines', (whole: readonly string[]) => whole.toSpliced(2, 1, '{}'), 'Line 3 is none'],
    ['that goes on after the end', (whole: readonly string[]) => [...whole, whole[1] ?? ''], 'is after the end'],
    [
      'that was altered',
      (whole: readonly string[]) =>
        whole.map((line) => line.replace('recordedAt":"2030-02-01', 'recordedAt":"2029-02-01')),
      'is not what was sealed',
    ],
    [
      'of which revisions are gone',
      (whole: readonly string[]) =>
        whole.map((line) => line.replace('"line":"revision","revision"', '"line":"request","note"')),
      'has no revisions.',
    ],
  ])('writes nothing from a file %s', async (_, alter, message) => {
    const database = await table.another();

    await expect(restoreFrom(alter(lines), database)).rejects.toThrow(message);
    expect(await itemsOf(database)).toEqual(new Map());
  });
});
