import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

const BUILTIN = new RegExp(`^(node:)?(${builtinModules.join('|')})$`);

/**
 * Gives the bundles Node's own modules without importing them. Of a module of Node that is imported each export is read
 * at once, and some load much when they are read: all of undici, of the Web's streams, of its cryptography. Here what the
 * bundle uses is read alone.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup(build) {
    build.onResolve({ filter: BUILTIN }, ({ path, kind }) => ({
      path,
      namespace: kind === 'import-statement' ? 'builtins-imported' : 'builtins-whole',
    }));
    build.onLoad({ filter: /.*/, namespace: 'builtins-whole' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}');`,
    }));
    build.onLoad({ filter: /.*/, namespace: 'builtins-imported' }, ({ path }) => ({ contents: exportsOf(path) }));
  },
};

/** What nobody imports is left out, for nothing but reading it would be missed. */
function exportsOf(path: string): string {
  const names = Object.keys(process.getBuiltinModule(path) ?? {}).filter((name) => name !== 'default');
  return [
    `const builtin = process.getBuiltinModule('${path}');`,
    'export default builtin;',
    ...names.map((name) => `export const ${name} = /* @__PURE__ */ (() => builtin.${name})();`),
  ].join('\n');
}
