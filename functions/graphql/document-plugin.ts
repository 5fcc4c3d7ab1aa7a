import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** In characters of their source, all together, of which each takes up to 250 bytes: a comment is kept, too. */
const MOST = 1_000_000;
/** In characters: what is longer is parsed each time. */
const LONGEST = 50_000;

/**
 * Keeps documents that were parsed and found valid for who asks the same again, in a memory that has an end. Apollo's own
 * counts a document by its fields, and a megabyte of comments as nothing.
 */
export function documentPlugin(most: number = MOST, longest: number = LONGEST): ApolloServerPlugin {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: most,
    maxEntrySize: longest,
    sizeCalculation: ({ loc }) => loc?.source.body.length ?? longest,
  });
  return {
    requestDidStart: async () => ({
      didResolveSource: async (request) => {
        // It is the document of the request that Apollo Server neither parses nor validates.
        Object.assign(request, { document: documents.get(request.queryHash) });
      },
      validationDidStart: async ({ queryHash, document }) => {
        return async (problems) => {
          if (problems === undefined) documents.set(queryHash, document);
        };
      },
    }),
  };
}
