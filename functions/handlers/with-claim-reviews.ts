import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { CLAIMS_PATH } from './route-names.ts';

/** Answers an event of the gateway. */
export type Answer = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** The same, that answers where claims' reviews lie as well, by what GraphQL says of the claim. */
export function withClaimReviews(graphql: Answer): Answer {
  return async (event) => {
    if (!event.rawPath.startsWith(`${CLAIMS_PATH}/`)) return graphql(event);
    // Most requests do without.
    const { answerClaimReview } = await import('./answer-claim-review.ts');
    return answerClaimReview(event, graphql);
  };
}
