import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { cacheControl, NO_STORE, OWN } from './cache-control.ts';
import type { GraphqlContext } from './context.ts';
import { queryKeeping } from './query-keeping.ts';
import { isSettled } from './settled.ts';

/** In seconds. What is settled stays so, but for what the law makes somebody redact, and for other rules. */
const SETTLED_MAX_AGE = 86_400;

/**
 * Says of every answer how long it may be kept. Apollo's own plugin looks at every field of every answer for it; this looks
 * at every field of a query once.
 */
export const cacheControlPlugin: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    willSendResponse: async (answered) => {
      answered.response.http.headers.set('cache-control', policyOf(answered));
    },
  }),
};

function policyOf(answered: GraphQLRequestContextWillSendResponse<GraphqlContext>): string {
  const { schema, document, operation: query, request, response, contextValue } = answered;
  if (document === undefined || query?.operation !== OperationTypeNode.QUERY) return NO_STORE;
  if (response.body.kind !== 'single' || response.body.singleResult.errors !== undefined) return NO_STORE;
  const keeping = queryKeeping(schema, document, query);
  if (keeping.maxAge === 0) return NO_STORE;
  if (contextValue.caller !== null) return OWN;
  const { now, noted } = contextValue.freshness;
  const { until, asAsked } = noted();
  const { variables = {} } = request;
  const settled = asAsked && isSettled(keeping, { query, variables, data: response.body.singleResult.data, now });
  return cacheControl({ maxAge: settled ? SETTLED_MAX_AGE : keeping.maxAge, now, until });
}
