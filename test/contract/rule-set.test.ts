import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { RULE_SET_VERSION } from '../../functions/domain/rule-set-version.ts';
import { loadRecord } from '../../functions/local/load-record.ts';
import { EXAMPLE } from '../../functions/local/record-file.ts';
import { readRecord } from '../../functions/operations/record-format/read-record.ts';
import { DERIVED_PREFIX, PARTITION_KEY, RULE_SET } from '../../functions/store/attributes.ts';
import { pagePartition } from '../../functions/store/keys.ts';
import { NOW } from '../support/example.ts';
import { itemsUnder, storeOf } from '../support/projected.ts';
import { openTable } from '../support/table.ts';
import { itemsOf } from '../support/table-items.ts';

it('the version of the rules is on what they decide, each verdict and each status, and on nothing else', async () => {
  const table = await openTable();
  const entries = readRecord(await readFile(EXAMPLE, 'utf8'), EXAMPLE);
  await loadRecord(storeOf(table.database), entries, NOW);
  const derived = [...itemsUnder(await itemsOf(table.database), DERIVED_PREFIX).values()];
  await table.close();

  const versioned = derived.filter((item) => item[RULE_SET] !== undefined);
  const rated = entries.filter(({ type }) => type === 'Claim' || type === 'Commitment');
  expect(versioned.map((item) => item[PARTITION_KEY]).toSorted()).toEqual(rated.map(pagePartition).toSorted());
  expect(new Set(versioned.map((item) => item[RULE_SET]))).toEqual(new Set([RULE_SET_VERSION]));

  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, many = '', few = ''] = /of the example, more than\s+([\d,]+) items instead of ([\d,]+)\./.exec(readme) ?? [];
  expect(versioned.length).toBe(Number(few));
  expect(derived.length).toBeGreaterThan(Number(many.replaceAll(',', '')));
  expect(many).not.toBe('');
});
