import { wait } from './wait.ts';

const ATTEMPTS = 8;
const FIRST_WAIT_MS = 25;

/** Tries again what may pass, after longer and longer waits of a length that others do not share: a few seconds in all. */
export async function backingOff<T>(attempt: () => Promise<T>, mayPass: (error: unknown) => boolean): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tried === ATTEMPTS || !mayPass(error)) throw error;
    }
    const longest = FIRST_WAIT_MS * 2 ** tried;
    await wait((longest * (1 + Math.random())) / 2);
  }
}
