import { withinPart } from '../store/request-scope.ts';
import { untilLate } from './until-late.ts';

/** How long before Lambda ends it a function begins no more and gives up what is under way, to say what became of it all. */
export const MARGIN_MS = 10_000;

/** With less time than this nothing is begun that may take long, in milliseconds. */
export const LEAST_MS = 20_000;

/** Thrown where work took longer than there was time for it. */
export class OutOfTimeError extends Error {
  override readonly name = 'OutOfTimeError';
}

/** Who has time left, in milliseconds: Lambda's context. */
export type Timed = { readonly getRemainingTimeInMillis: () => number };

/**
 * Does some work within so many milliseconds. After that its calls of the table are given up, and nobody waits for it.
 *
 * @throws OutOfTimeError
 */
export async function withinTime(milliseconds: number, work: () => Promise<unknown>): Promise<void> {
  const isDone = await untilLate(milliseconds, async (signal) => {
    await withinPart(signal, work);
    return true;
  });
  if (isDone === null) throw new OutOfTimeError(`This took more than ${Math.round(milliseconds)} ms and was given up.`);
}
