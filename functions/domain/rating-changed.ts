import type { Rating } from './verdict.ts';

/**
 * Whether a claim is rated differently from before (null: it had no verdict yet). A claim without a verdict has not enough
 * evidence: its first verdict is a change only where it says something else.
 */
export function isRatingChanged({
  before,
  after,
}: {
  readonly before: Rating | null;
  readonly after: Rating;
}): boolean {
  return after !== (before ?? 'NOT_ENOUGH_EVIDENCE');
}
