import type { ImportKind, Plugin } from 'esbuild';

/** What stands in the bundles in place of a module. */
type Replacement = {
  readonly filter: RegExp;
  /** Only where the module is asked for in this way. */
  readonly kind?: ImportKind;
  /** Only where such a module asks for it. */
  readonly importer?: RegExp;
  readonly contents: string;
};

const replacements: readonly Replacement[] = [
  // Apollo Server imports what makes a schema of SDL, and uses it only where it is given no schema; it is given one.
  {
    filter: /^@graphql-tools\/schema$/,
    contents: `export function makeExecutableSchema() {
  throw new Error('The bundle holds no tools that make a schema: give Apollo Server the schema.');
}`,
  },
  // What reports to Apollo's own service is switched off where the server is made; it brings Protocol Buffers.
  {
    filter: /\/plugin\/(usageReporting|schemaReporting|inlineTrace)\/index\.js$/,
    contents: "throw new Error('The bundle holds nothing that reports to Apollo.');",
  },
  // Apollo Server looks which GraphQL it has. As it asks late and for all of it, none of GraphQL could be left out.
  { filter: /^graphql$/, kind: 'dynamic-import', contents: "export { version } from 'graphql';" },
  // In a bundle this does not see that it runs on Node, and hashes every query with a library in JavaScript.
  { filter: /^@apollo\/utils\.createhash$/, contents: "export { createHash } from 'node:crypto';" },
  // A Lambda finds its credentials in its environment; the other places to look in take clients of STS and SSO.
  {
    filter: /^@aws-sdk\/credential-provider-node$/,
    contents: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
  },
  // Nor has it files of a configuration, which would be looked for at every start.
  {
    filter: /^\.\/readFile$/,
    importer: /\/shared-ini-file-loader\//,
    contents: `export const filePromises = {};
export const fileIntercept = {};
export const readFile = async () => '';`,
  },
  // Nothing is sent from a file; to tell whether something is, much is loaded.
  {
    filter: /\/calculateBodyLength$/,
    contents: "export { calculateBodyLength } from './util-body-length/calculateBodyLength.browser';",
  },
];

/** Leaves out of the bundles what a Lambda does not need, or reads it in a way that costs less at every start. */
export const replacedModules: Plugin = {
  name: 'replaced-modules',
  setup(build) {
    for (const [index, { filter, kind, importer = /.*/, contents }] of replacements.entries()) {
      const namespace = `replaced-modules-${index}`;
      build.onResolve({ filter }, ({ path, resolveDir, ...asked }) =>
        (kind ?? asked.kind) === asked.kind && importer.test(asked.importer)
          ? { path, namespace, pluginData: resolveDir }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace }, ({ pluginData: resolveDir }) => ({
        contents,
        resolveDir: String(resolveDir),
      }));
    }
  },
};
