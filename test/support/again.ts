import { OvertakenError } from '../../functions/operations/projector.ts';

/** Does something again as often as others are faster: it comes back by itself. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof OvertakenError)) throw error;
    }
  }
}
