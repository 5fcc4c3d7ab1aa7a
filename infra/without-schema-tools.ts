import type { Plugin } from 'esbuild';

/**
 * Leaves out the tools that make a schema of SDL. Apollo Server imports them, and uses them only where it is given no
 * schema; it is given one, and they would be read at every start.
 */
export const withoutSchemaTools: Plugin = {
  name: 'without-schema-tools',
  setup(build) {
    build.onResolve({ filter: /^@graphql-tools\/schema$/ }, ({ path }) => ({
      path,
      namespace: 'without-schema-tools',
    }));
    build.onLoad({ filter: /.*/, namespace: 'without-schema-tools' }, () => ({ contents: REFUSAL }));
  },
};

const REFUSAL = `export function makeExecutableSchema() {
  throw new Error('The bundle holds no tools that make a schema: give Apollo Server the schema.');
}`;
