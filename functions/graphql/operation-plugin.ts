import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphqlContext } from './context.ts';
import { costIn } from './limits/limits-plugin.ts';

/** In characters: names have no end but the document's. */
const LONGEST_NAME = 100;

/** Tells whoever made the context what was asked, as the answer leaves: nothing of variables, and no document. */
export const operationPlugin: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ operation, response, contextValue }) => {
      const { body } = response;
      contextValue.answered({
        name: operation?.name?.value.slice(0, LONGEST_NAME) ?? null,
        type: operation?.operation ?? null,
        cost: body.kind === 'single' ? costIn(body.singleResult) : null,
        errorCodes: body.kind === 'single' ? (body.singleResult.errors ?? []).map(codeOf) : [],
      });
    },
  }),
};

function codeOf({ extensions }: GraphQLFormattedError): string {
  const code = extensions?.['code'];
  return typeof code === 'string' ? code : 'UNKNOWN';
}
