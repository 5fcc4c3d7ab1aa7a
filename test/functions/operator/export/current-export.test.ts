import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecord } from '../../../../functions/operations/record-format/read-record.ts';
import { currentExport } from '../../../../functions/operator/export/current-export.ts';
import { collected } from '../../../support/collected.ts';
import { type Opened, openOver, settleTown } from '../../../support/keeping-table.ts';
import { openTable, type TestTable } from '../../../support/table.ts';

let table: TestTable;
let town: Opened;
beforeAll(async () => {
  table = await openTable();
  town = openOver(table.database);
  await settleTown(town);
});
afterAll(async () => {
  await table.close();
});

describe('currentExport', () => {
  it('has what is on record, what others refer to first, and names what is left out', async () => {
    const said: string[] = [];
    const exporting = { ...town, truth: town.store.truth, step: () => {}, say: (line: string) => said.push(line) };
    const text = await collected(currentExport(exporting));
    const entries = readRecord(text.join('\n'), 'export');

    expect(entries.map(({ type, key }) => `${type} ${key}`)).toEqual([
      'Concept digging',
      'Concept holes',
      'Concept mayor',
      'Concept press',
      'Concept filling',
      'Concept trenching',
      'Concept works',
      'Source gazette',
      'Commitment pledge',
      'Event flood',
      'Event storm',
      'Claim account',
      'Claim boast',
      'Claim hole',
    ]);
    expect(said).toEqual([
      'Claim "denial" is left out: it was retracted.',
      'EditorCheck "doubt" is left out: it refers to "denial", which is.',
    ]);
    expect(text.find((line) => line.includes('"flood"'))).toBe(
      '{"key":"flood","prefLabel":{"en":"[redacted]"},"type":"Event"}',
    );
  });
});
