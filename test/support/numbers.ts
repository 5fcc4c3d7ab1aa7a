import type { Numbers } from '../../functions/operations/list-ports.ts';

/** So many, the latest first, perhaps only up to a number. */
export function latest(limit: number, to: number | null = null): Numbers {
  return { from: null, to, backwards: true, limit };
}
