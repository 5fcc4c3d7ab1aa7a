import { readVerdict } from '../operations/read-verdict.ts';
import type { GraphqlContext } from './context.ts';
import { ledgerOf } from './entry-fields.ts';
import type { ClaimParent } from './parents.ts';
import { viewClaim } from './views.ts';

/**
 * A claim's review as JSON-LD, the text of a JSON document that may stand in an element of HTML as it is: nothing in it
 * closes one. Null: none is published, as of a draft.
 */
export async function claimReviewText(claim: ClaimParent, context: GraphqlContext): Promise<string | null> {
  const { reviews, loaders, kept } = context;
  const ledger = ledgerOf(claim, context);
  if (reviews === null || ledger === null) return null;
  const { reader, page } = await viewClaim(claim, {}, context);
  const verdict = await readVerdict(reader, page, null);
  // Most requests do without.
  const { readClaimReview } = await import('../operations/reviews/read-claim-review.ts');
  const review = await readClaimReview({ find: loaders.find, kept, ledger }, { page, verdict }, reviews);
  return review === null ? null : JSON.stringify(review).replaceAll('<', String.raw`\u003c`);
}
