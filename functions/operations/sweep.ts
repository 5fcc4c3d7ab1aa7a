import { derivePages } from './derive-pages.ts';
import type { Projector } from './projector.ts';

/** How many statuses one sweep derives anew; the next goes on. */
export const MOST_SWEPT = 100;

/**
 * Derives anew the statuses that lapsed by time alone, because a window has closed. Answers with how many there were: as
 * many as {@link MOST_SWEPT} are perhaps not all.
 */
export async function sweep(projector: Projector): Promise<number> {
  const keys = await projector.projection.lapsed(projector.now, MOST_SWEPT);
  await derivePages(
    projector,
    keys.map((key) => ({ ref: { type: 'Commitment', key }, causes: [null] })),
  );
  return keys.length;
}
