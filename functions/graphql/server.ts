import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { cacheControlPlugin } from './cache-control-plugin.ts';
import type { GraphqlContext } from './context.ts';
import { documentPlugin } from './document-plugin.ts';
import { errorPlugin, type Log, maskUnexpected } from './error-plugin.ts';
import { httpPlugin } from './http-plugin.ts';
import { landingPagePlugin } from './landing-page-plugin.ts';
import { limits } from './limits/limits.ts';
import { limitsPlugin } from './limits/limits-plugin.ts';
import { operationPlugin } from './operation-plugin.ts';
import { createSchema } from './schema.ts';
import type { StarterKeys } from './starter-operations.ts';

/**
 * The GraphQL server, the same in every environment: the schema is open to everybody, for it is the documentation, and
 * browsers are shown the Sandbox.
 *
 * @param starterKeys - of the record that is served, to begin with; those of the example unless said otherwise
 */
export function createServer(log: Log, starterKeys?: StarterKeys): ApolloServer<GraphqlContext> {
  return new ApolloServer<GraphqlContext>({
    schema: createSchema(),
    introspection: true,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    // Queries that clients register are kept in the memory of one instance, up to Apollo's own bound of 30 MB.
    persistedQueries: {},
    // The document plugin does it.
    documentStore: null,
    parseOptions: { maxTokens: limits.tokens.most },
    maxRecursiveSelections: limits.selections.most,
    // A Lambda is frozen rather than stopped, and a laptop's server has its own way to stop.
    stopOnTerminationSignals: false,
    formatError: maskUnexpected,
    plugins: [
      landingPagePlugin(starterKeys),
      documentPlugin(),
      errorPlugin(log),
      httpPlugin,
      limitsPlugin,
      cacheControlPlugin,
      operationPlugin,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      // Nothing is told to Apollo's own service, and nothing that would do it is loaded.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
