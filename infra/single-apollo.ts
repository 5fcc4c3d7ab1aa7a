import type { Plugin } from 'esbuild';

/** Keeps the plugin from answering the question that it asks itself. */
const asked = Symbol('asked by singleApollo');

/**
 * Resolves Apollo Server to its build in ES modules, whoever asks. The Lambda integration is CommonJS, and what it
 * requires would be Apollo's CommonJS build: both builds would be in the bundle, and both would be run at every start.
 */
export const singleApollo: Plugin = {
  name: 'single-apollo',
  setup(build) {
    build.onResolve({ filter: /^@apollo\/server(\/|$)/ }, async ({ path, importer, resolveDir, pluginData }) => {
      if (pluginData === asked) {
        return undefined;
      }
      return build.resolve(path, { kind: 'import-statement', importer, resolveDir, pluginData: asked });
    });
  },
};
