/**
 * `npm run test:scale`: on DynamoDB Local, what every access pattern asks of the table where the record has 1,000 claims
 * and where it has 20,000. It ends with 1 where a read costs more in the larger one, or a write more than what it bears
 * upon explains. It needs Java, and the npm registry the first time.
 */
import assert from 'node:assert/strict';
import { createTable } from '../../functions/local/create-table.ts';
import { createTableClient } from '../../functions/local/table-client.ts';
import type { Database } from '../../functions/store/database.ts';
import { fetchEmulator } from '../runtime/dynamodb-local/emulator.ts';
import { javaProblem } from '../runtime/dynamodb-local/java.ts';
import { startEmulator } from '../runtime/dynamodb-local/start.ts';
import { write } from '../support/derived.ts';
import { storeOf } from '../support/projected.ts';
import { type Consumed, consuming } from './consumed.ts';
import { seedClaims, THINGS } from './many-claims.ts';
import { BORNE_UPON, measureWrite, NOW, type Pledge, preparePledge, READS } from './patterns.ts';

const SIZES = [1_000, 20_000];
/** A verdict that changed: itself, where it is listed and no longer is, its checks, what is published and told of it. */
const MOST_PER_CLAIM = 25;
/** After so long it is given up. */
const PATIENCE_MS = 8 * 60_000;

const NOTHING: Consumed = { calls: 0, unitsRead: 0, unitsWritten: 0, written: 0 };

type Measured = ReadonlyMap<string, Consumed>;

const problem = await javaProblem();
if (problem !== null) throw new Error(problem);
const emulator = await startEmulator(await fetchEmulator(), AbortSignal.timeout(PATIENCE_MS));
setTimeout(() => {
  console.error('It takes too long.');
  process.exit(1);
}, PATIENCE_MS).unref();
try {
  const database = { client: createTableClient(emulator.endpoint), tableName: 'scale' };
  await createTable(database);
  await write(storeOf(database), THINGS, NOW);
  for (const pledge of SIZES.flatMap(pledgesAt)) await preparePledge(database, pledge);
  const measured: Measured[] = [];
  for (const [index, size] of SIZES.entries()) {
    const start = performance.now();
    const items = await seedClaims(database, SIZES[index - 1] ?? 0, size);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`${size} claims: ${items} items more in ${seconds} s.`);
    measured.push(await measureAll(database, size));
  }
  report(measured);
  expectFlat(measured);
  database.client.destroy();
} finally {
  await emulator.stop();
}

async function measureAll(database: Database, size: number): Promise<Measured> {
  const measured = new Map<string, Consumed>();
  const store = storeOf(database);
  for (const { name, run } of READS) measured.set(name, await consuming(database, async () => run(store)));
  for (const pledge of pledgesAt(size)) measured.set(writeName(pledge), await measureWrite(database, pledge));
  return measured;
}

function pledgesAt(size: number): readonly Pledge[] {
  return BORNE_UPON.map((boasts) => ({ name: `${boasts}-${size}`, boasts }));
}

function writeName({ boasts }: Pick<Pledge, 'boasts'>): string {
  return `a write that refutes ${boasts}`;
}

function report(measured: readonly Measured[]): void {
  console.log(`${''.padEnd(34)}${SIZES.map((size) => `${size} claims`.padStart(32)).join('')}`);
  for (const name of measured[0]?.keys() ?? []) {
    const cells = measured.map((each) => {
      const { calls, unitsRead, unitsWritten, written } = each.get(name) ?? NOTHING;
      return `${calls} calls ${unitsRead + unitsWritten} units ${written} items`.padStart(32);
    });
    console.log(`${name.padEnd(34)}${cells.join('')}`);
  }
}

/** Reads cost the same at both sizes; a write puts the same, and for each claim that it refutes no more than its due. */
function expectFlat(measured: readonly Measured[]): void {
  const [small, large] = measured;
  for (const { name } of READS) assert.deepEqual(large?.get(name), small?.get(name), `${name} costs the same.`);
  for (const each of measured) {
    const written = BORNE_UPON.map((boasts) => each.get(writeName({ boasts }))?.written ?? 0);
    const [first = 0, ...others] = written;
    for (const [index, items] of others.entries()) {
      const more = (BORNE_UPON[index + 1] ?? 0) - (BORNE_UPON[0] ?? 0);
      const perClaim = (items - first) / more;
      assert.ok(perClaim > 0 && perClaim <= MOST_PER_CLAIM, `${perClaim} items for each claim refuted.`);
    }
    const same = BORNE_UPON.map((boasts) => small?.get(writeName({ boasts }))?.written);
    assert.deepEqual(written, same, 'A write puts as many items whatever the size of the record.');
  }
}
