import type { Plugin } from 'esbuild';

/** Keeps the plugin from answering the question that it asks itself. */
const asked = Symbol('asked by singleApollo');

/**
 * Resolves Apollo Server to its build in ES modules also for what requires it. The Lambda integration is CommonJS, and
 * would get Apollo's CommonJS build: both builds would be in the bundle, and both would be run at every start.
 *
 * What is imported is left to esbuild. Of a path that a plugin gives it does not know that it is one of Node's ES modules,
 * and a module that is reached both ways would be bundled differently from time to time.
 */
export const singleApollo: Plugin = {
  name: 'single-apollo',
  setup(build) {
    build.onResolve({ filter: /^@apollo\/server(\/|$)/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === asked || kind !== 'require-call') {
        return undefined;
      }
      return build.resolve(path, { kind: 'import-statement', importer, resolveDir, pluginData: asked });
    });
  },
};
