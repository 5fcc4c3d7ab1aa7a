/**
 * What comparisons are made within. It is told of some whenever they were made, lets others have their turn if it wants,
 * and throws where it was enough.
 */
export type Effort = (comparisons: number) => Promise<void>;

/** For whoever may take as long as it takes. */
export const UNBOUNDED: Effort = async () => {};

/** More comparisons were made than there is time for. */
export class EnoughError extends Error {
  override readonly name = 'EnoughError';
}

/**
 * So many comparisons and no more, within another effort.
 *
 * @throws EnoughError, each time that it is told of some after that
 */
export function effortUpTo(most: number, within: Effort = UNBOUNDED): Effort {
  let made = 0;
  return async (comparisons) => {
    made += comparisons;
    if (made > most) throw new EnoughError(`More than ${most} comparisons were made.`);
    await within(comparisons);
  };
}

/** What comes of some work; null: it was enough before it was done. */
export async function untilEnough<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EnoughError) return null;
    throw error;
  }
}
