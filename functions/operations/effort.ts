import type { Derivations } from './ports.ts';

/**
 * What comparisons are made within. It is told of some whenever they were made, lets others have their turn if it wants,
 * and throws where it was enough.
 */
export type Effort = (comparisons: number) => Promise<void>;

/** For whoever may take as long as it takes. */
export const UNBOUNDED: Effort = async () => {};

/** How often some work has asked the table so far is told to the work itself. */
export type Counted = <T>(work: (calls: () => number) => Promise<T>) => Promise<T>;

/** Where nobody counts. */
export const UNCOUNTED: Counted = async (work) => work(() => 0);

/** More was compared, or asked for, than there is time for. */
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

/**
 * The record, of which no more is read once the table was asked so often; what is being read then is read to its end.
 *
 * @throws EnoughError, each time that something is looked for after that
 */
export function readUpTo(most: number, calls: () => number, derivations: Derivations): Derivations {
  const unlessEnough = (): void => {
    if (calls() >= most) throw new EnoughError(`The table was asked ${most} times.`);
  };
  return {
    ...derivations,
    entries: async (refs) => {
      unlessEnough();
      return derivations.entries(refs);
    },
    find: async (search) => {
      unlessEnough();
      return derivations.find(search);
    },
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
