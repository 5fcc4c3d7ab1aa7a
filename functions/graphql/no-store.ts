import type { ApolloServerPlugin } from '@apollo/server';

/**
 * Says of every answer that nothing may keep it, as the schema has no cache hints. Apollo's own plugin would say the same,
 * and to find it out looks at every field of every answer.
 */
export const noStorePlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      response.http.headers.set('cache-control', 'no-store');
    },
  }),
};
