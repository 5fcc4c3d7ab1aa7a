const ATTEMPTS = 8;
const FIRST_WAIT_MS = 25;

/**
 * Works through a batch of which each attempt may leave a rest, waiting longer each time: about three seconds in all.
 *
 * @param attempt does the work and answers with what was left undone; null: nothing
 * @throws Error where a rest is left after the last attempt
 */
export async function untilDone<T>(work: T, attempt: (work: T) => Promise<T | null>): Promise<void> {
  let rest = await attempt(work);
  for (let attempts = 1; rest !== null; attempts += 1) {
    if (attempts === ATTEMPTS) {
      throw new Error(`DynamoDB left part of a batch undone ${ATTEMPTS} times.`);
    }
    await wait(FIRST_WAIT_MS * 2 ** (attempts - 1));
    rest = await attempt(rest);
  }
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The list in pieces of at most so many. */
export function inChunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
