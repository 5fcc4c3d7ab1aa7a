import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Claim, Entry } from '../../functions/domain/record.ts';
import { createAuthenticate } from '../../functions/handlers/authentication.ts';
import { createGraphqlHandler } from '../../functions/handlers/create-graphql-handler.ts';
import { createTable } from '../../functions/local/create-table.ts';
import { answer } from '../../functions/local/gateway.ts';
import { startHttpServer } from '../../functions/local/http-server.ts';
import { createIssuer } from '../../functions/local/issuer.ts';
import { createTableClient } from '../../functions/local/table-client.ts';
import type { Store } from '../../functions/operations/ports.ts';
import { formatEntry } from '../../functions/operations/record-format/format-entry.ts';
import { importFiles } from '../../functions/operator/import/import-files.ts';
import { createPace } from '../../functions/operator/pace.ts';
import { createProgress } from '../../functions/operator/progress.ts';
import { rebuild } from '../../functions/operator/rebuild/rebuild.ts';
import { beginning } from '../../functions/operator/rebuild/state.ts';
import type { Database } from '../../functions/store/database.ts';
import { compliance, dated, days, occurrence, saying, terms, window } from '../support/build.ts';
import { aCommitment, aConcept, aSource } from '../support/entries.ts';
import { storeOf } from '../support/projected.ts';
import type { ProjectorThreadData, Written } from './projector-thread.ts';

/** So many claims speak of one pledge: what it is, that it was kept, and each time that it was not. */
const GROUP = 20;
const AGENTS = 10;
const ACTIONS = 10;

/**
 * Loads claims through the API with the importer, and derives what follows from them as they are written; a line as soon as
 * a figure is known. The API and the importer share a thread; the projector has one, and the table, which is embedded, another.
 */
export async function* benchLoad(claims: number): AsyncGenerator<string> {
  yield `${claims} claims loaded through the API and derived, on an embedded table`;
  const table = new Worker(new URL('table-thread.ts', import.meta.url));
  const [given]: unknown[] = await once(table, 'message');
  const endpoint = String(given);
  const database = { client: createTableClient(endpoint), tableName: 'load' };
  await createTable(database);
  const store = storeOf(database);
  const workerData: ProjectorThreadData = { endpoint, tableName: database.tableName };
  const projector = new Worker(new URL('projector-thread.ts', import.meta.url), { workerData });
  const projected = once(projector, 'message');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- This is a thread and no window.
  const tell = (what: Written): void => projector.postMessage(what);
  const perSecond = (since: number): string =>
    `${((claims * 1000) / (performance.now() - since)).toFixed(1).padStart(8)} claims a second`;
  const start = performance.now();
  await load(store, tell, claims);
  yield `  written                     ${perSecond(start)}`;
  const written = performance.now();
  tell('END');
  await projected;
  yield `  derived                     ${perSecond(start)}`;
  yield `  lag of the last verdict     ${((performance.now() - written) / 1000).toFixed(1).padStart(8)} s`;
  const verdict = (await store.derivations.claimPage('claim-1', 1))?.verdict?.value;
  if (verdict?.rating !== 'REFUTED') throw new Error(`What was broken is ${verdict?.rating}.`);
  const rebuilding = performance.now();
  await deriveAnew(database, store);
  yield `  derived anew, by a rebuild  ${perSecond(rebuilding)}`;
  database.client.destroy();
  await table.terminate();
}

/** As `npm run rebuild` does, as fast as it can. */
async function deriveAnew(database: Database, store: Store): Promise<void> {
  const { failed, removed, left } = await rebuild(
    {
      database,
      store,
      now: Date.now,
      pace: createPace(
        null,
        () => 0,
        (milliseconds) => wait(milliseconds),
      ),
      progress: createProgress({ write: () => {} }, () => 0),
      file: { write: async () => {}, remove: async () => {} },
    },
    beginning({ table: database.tableName, since: null }),
  );
  if (failed + removed + left > 0)
    throw new Error(`Of what was derived ${failed} failed, ${removed + left} were stale.`);
}

async function load(store: Store, tell: (what: Written) => void, claims: number): Promise<void> {
  const { config, fetchKeys, tokenFor } = createIssuer('http://localhost', Date.now());
  const ledger: Store['ledger'] = {
    ...store.ledger,
    append: async (ref, revision) => {
      const isAppended = await store.ledger.append(ref, revision);
      if (isAppended) tell({ type: ref.type, key: ref.key });
      return isAppended;
    },
  };
  const handler = createGraphqlHandler({ ...store, ledger, authenticate: createAuthenticate(config, fetchKeys) });
  const { port, close } = await startHttpServer(0, async (request) => answer(handler, request));
  const command = {
    files: ['-'],
    endpoint: `http://localhost:${port}/graphql`,
    token: tokenFor('editor'),
    dryRun: false,
    untilDerived: false,
    concurrency: 8,
  };
  const lines: string[] = [];
  const progress = createProgress({ write: (text) => lines.push(text) }, () => 0);
  const { tally, end } = importFiles(command, { stdin: linesOf(entriesFor(claims)), progress, wait: (ms) => wait(ms) });
  const problem = await end;
  if (problem !== null || tally.BAD + tally.FAILED + tally.DIFFERENT > 0)
    throw new Error(`Not all was loaded: ${problem} ${lines.join('')}`);
  await close();
}

async function* linesOf(entries: Iterable<Entry>): AsyncGenerator<Buffer> {
  for (const entry of entries) yield Buffer.from(`${JSON.stringify(formatEntry(entry))}\n`);
}

function* entriesFor(claims: number): Generator<Entry> {
  for (let agent = 0; agent < AGENTS; agent += 1) yield aConcept(`agent-${agent}`);
  for (let action = 0; action < ACTIONS; action += 1) yield aConcept(`action-${action}`, { kind: 'ACTION' });
  yield aConcept('press');
  yield aSource('gazette');
  for (let number = 0; number < claims; number += GROUP)
    yield aCommitment(pledgeOf(number), { party: agentOf(number) });
  for (let number = 0; number < claims; number += 1) yield claimNumber(number);
}

/** The claims of one group speak of one agent, one action, and one month. */
function claimNumber(number: number): Claim {
  const group = Math.floor(number / GROUP);
  const [agent, commitment] = [agentOf(number), pledgeOf(number)];
  const action = `action-${Math.floor(group / AGENTS) % ACTIONS}`;
  const at = (day: number): string => new Date(Date.UTC(1990, group, day)).toISOString().slice(0, 10);
  const key = `claim-${number}`;
  const said = { claimant: agent, claimDate: dated(at(28)) };
  if (number % GROUP === 0)
    return saying(key, terms({ commitment, party: agent, action, window: window(at(1), at(25)) }), said);
  if (number % GROUP === 1) return saying(key, compliance({ commitment, party: agent }), said);
  return saying(key, occurrence({ agents: [agent], action, time: days(at(number % GROUP)) }), said);
}

function pledgeOf(number: number): string {
  return `pledge-${Math.floor(number / GROUP)}`;
}

function agentOf(number: number): string {
  return `agent-${Math.floor(number / GROUP) % AGENTS}`;
}
