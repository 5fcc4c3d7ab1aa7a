import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const APOLLO = '@apollo/server';

/**
 * Gives what is required the build in ES modules that the rest of the bundle has, where a package comes in two: the
 * Lambda integration, for one, is CommonJS, and both builds of Apollo Server would be run at every start. Of Apollo all
 * that it takes is HeaderMap: of what is required as a whole nothing can be left out, GraphQL included.
 */
export const singleBuilds: Plugin = {
  name: 'single-builds',
  setup(build) {
    build.onResolve({ filter: /^(@apollo\/server|lru-cache)$/ }, async ({ path, kind, importer, resolveDir }) => {
      if (kind !== 'require-call') return undefined;
      const found = await build.resolve(path, { kind: 'import-statement', importer, resolveDir });
      return path === APOLLO ? { path: join(dirname(found.path), 'utils', 'HeaderMap.js') } : found;
    });
  },
};
