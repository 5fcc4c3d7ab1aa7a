import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** How an abusive client's requests ended, by status; 0: the connection was cut. */
export type Refusals = ReadonlyMap<number, number>;

const OVERSIZED = JSON.stringify({ query: `{ __typename } #${'x'.repeat(2_000_000)}` });
const DEEP = JSON.stringify({ query: `${'{ a '.repeat(2_000)}${'}'.repeat(2_000)}` });
const WIDE = JSON.stringify({
  query: `{ ${Array.from({ length: 300 }, (_, index) => `a${index}: claims(first: 100) { edges { node { text } } }`).join(' ')} }`,
});
const NONSENSE = '{"query":';
const BODIES = [OVERSIZED, DEEP, WIDE, NONSENSE];
/** On how many connections it sends what is refused, on how many bodies come in bit by bit, and how often a bit comes. */
const REFUSED = 5;
const SLOW = 10;
const TRICKLE_MS = 100;

/**
 * One client that means no good, until it is told to stop: it sends what is refused, as fast as that is answered, and keeps
 * connections busy with bodies that never end.
 */
export async function abuse(url: string, signal: AbortSignal): Promise<Refusals> {
  const refusals = new Map<number, number>();
  const count = (status: number): void => void refusals.set(status, (refusals.get(status) ?? 0) + 1);
  const sendRefused = async (): Promise<void> => {
    for (let number = 0; !signal.aborted; number += 1) {
      count(await send(url, BODIES[number % BODIES.length] ?? NONSENSE, signal));
    }
  };
  await Promise.all([
    ...Array.from({ length: REFUSED }, sendRefused),
    ...Array.from({ length: SLOW }, async () => trickle(url, signal)),
  ]);
  return refusals;
}

async function send(url: string, body: string, signal: AbortSignal): Promise<number> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body, signal });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

/** Sends a body bit by bit, and another when the connection is cut. */
async function trickle(url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const sending = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    // An error ends it as well: there is another, then.
    sending.on('error', () => {});
    sending.on('response', (response) => response.resume());
    while (!sending.destroyed && !signal.aborted) {
      sending.write(' ');
      await wait(TRICKLE_MS);
    }
    sending.destroy();
  }
}
