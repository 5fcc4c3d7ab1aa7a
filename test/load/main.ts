/**
 * `npm run load`: fifty readers ask what `npm start` serves for a minute, in turns without and with a client beside them
 * that sends what is refused. It ends with 1 where a reader is not answered, where readers wait more than twice as long
 * beside that client, or where the server's memory grows on. Everything stays on this machine, and stops by itself.
 */
import autocannon from 'autocannon';
import { exampleEntries } from '../support/example.ts';
import { startServer } from '../support/start-server.ts';
import { abuse } from './abuse.ts';
import { median, memoryOf } from './measures.ts';
import { type Page, pagesOf } from './pages.ts';

const READERS = 50;
const ROUNDS = 6;
/** Each round has one without and one with abuse: a minute in all. */
const SECONDS = 5;
const WARM_UP_SECONDS = 5;
/** How much longer readers may wait beside somebody who means no good, and how much memory may be noise. */
const MOST_SLOWER = 2;
const MOST_GROWN = 1.1;

type Turn = { readonly p99: number; readonly answered: number; readonly failed: number; readonly memory: number };

const server = await startServer();
try {
  const { url } = server;
  const pages = pagesOf(await exampleEntries());
  await read(url, pages, WARM_UP_SECONDS);
  const [alone, beside]: [Turn[], Turn[]] = [[], []];
  const refusals = new Map<number, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(await read(url, pages, SECONDS));
    const stop = new AbortController();
    const abusing = abuse(url, stop.signal);
    beside.push(await read(url, pages, SECONDS));
    stop.abort();
    for (const [status, times] of await abusing) refusals.set(status, (refusals.get(status) ?? 0) + times);
  }
  report(alone, beside, refusals);
} finally {
  await server.stop();
}

/** As many readers as there are ask for pages, each for the next as soon as it has one. */
async function read(url: string, pages: readonly Page[], seconds: number): Promise<Turn> {
  let failed = 0;
  const result = await autocannon({
    url,
    connections: READERS,
    duration: seconds,
    requests: pages.map((page) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(page),
      onResponse: (status: number, body: string) => {
        if (status !== 200 || !body.startsWith('{"data":{') || body.includes('"errors":')) failed += 1;
      },
    })),
  });
  return {
    p99: result.latency.p99,
    answered: result.requests.total,
    failed: failed + result.errors + result.timeouts,
    memory: await memoryOf(server.pid),
  };
}

function report(alone: readonly Turn[], beside: readonly Turn[], refusals: ReadonlyMap<number, number>): void {
  const turns = alone.flatMap((turn, round) => [turn, ...beside.slice(round, round + 1)]);
  const memory = turns.map((turn) => turn.memory);
  const third = Math.floor(memory.length / 3);
  const [middle, last] = [median(memory.slice(third, -third)), median(memory.slice(-third))];
  const [waited, waitedBeside] = [median(alone.map(({ p99 }) => p99)), median(beside.map(({ p99 }) => p99))];
  const failed = turns.reduce((sum, turn) => sum + turn.failed, 0);
  const answered = (some: readonly Turn[]): number => some.reduce((sum, turn) => sum + turn.answered, 0);
  console.log(
    [
      `${READERS} readers, ${turns.length} turns of ${SECONDS} s, every second beside a client that sends what is refused`,
      `  answered         ${answered(alone)} alone, ${answered(beside)} beside it, ${failed} of them failed`,
      `  p99              ${waited} ms alone, ${waitedBeside} ms beside it: ${(waitedBeside / waited).toFixed(2)} ×`,
      `  memory           ${memory.map((bytes) => (bytes / 1e6).toFixed(0)).join(' ')} MB: the last third ${(last / middle).toFixed(2)} × the one before`,
      `  refused          ${[...refusals].map(([status, times]) => `${times} with ${status}`).join(', ')}`,
    ].join('\n'),
  );
  const problems = [
    failed > 0 && `${failed} requests of readers failed.`,
    waitedBeside > MOST_SLOWER * waited && `Readers wait more than ${MOST_SLOWER} times as long.`,
    last > MOST_GROWN * middle && 'The memory grows on.',
    [...refusals.keys()].some((status) => status >= 500) && 'What should be refused is an error of ours.',
    ![...refusals.keys()].some((status) => status >= 400) && 'Nothing was refused.',
  ].filter((problem) => problem !== false);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
