import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for documents.ts, as a frontend makes them: from the published schema, by the client preset. */
const config: CodegenConfig = {
  schema: '../../schema/published/schema.graphql',
  documents: ['documents.ts'],
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { DateTime: 'string', EDTF: 'string', URL: 'string' },
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
      },
    },
  },
};

export default config;
