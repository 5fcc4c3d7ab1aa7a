import { wait } from './wait.ts';

const ATTEMPTS = 8;
const FIRST_WAIT_MS = 25;

/**
 * Works through a batch of which each attempt may leave a rest. Attempts that get nothing done are made after longer
 * and longer waits, about three seconds in all.
 *
 * @param attempt does the work and answers with what was left undone
 * @throws Error where eight attempts on end got nothing done
 */
export async function untilDone<T>(
  work: readonly T[],
  attempt: (work: readonly T[]) => Promise<readonly T[]>,
): Promise<void> {
  let left = work;
  for (let fruitless = 0; left.length > 0; ) {
    const rest = await attempt(left);
    fruitless = rest.length < left.length ? 0 : fruitless + 1;
    if (fruitless === ATTEMPTS) {
      throw new Error(`DynamoDB left a batch undone ${ATTEMPTS} times.`);
    }
    if (rest.length > 0) await wait(FIRST_WAIT_MS * 2 ** fruitless);
    left = rest;
  }
}

/** The list in pieces of at most so many. */
export function inChunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
