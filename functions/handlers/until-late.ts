import { setTimeout as wait } from 'node:timers/promises';

/**
 * What comes of some work within so many milliseconds; null: nothing did. It is told so by the signal then, and nobody
 * waits for it any more.
 */
export async function untilLate<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
  const late = new AbortController();
  const done = new AbortController();
  const over = wait(Math.max(0, milliseconds), null, { signal: done.signal });
  // Whoever is too late has nobody to tell.
  over.catch(() => {});
  const result = work(late.signal);
  result.catch(() => {});
  try {
    const first = await Promise.race([result, over]);
    if (first === null) late.abort();
    return first;
  } finally {
    done.abort();
  }
}
