import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { SEED } from './support/environment.ts';

const config: ViteUserConfig = defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // The package has the same code in two module formats; Apollo Server, which Node loads, has this one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Those that open their table through test/support/table.ts also run on DynamoDB Local: test/runtime/dynamodb-local.ts.
    include: ['test/**/*.test.ts'],
    env: { SEED: String(SEED) },
    globalSetup: 'test/support/tell-seed.ts',
    // Bundling and starting the server take seconds on a busy machine; nothing waits for this long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['functions/**/*.ts'],
      exclude: ['**/*.generated.ts'],
      reporter: ['text-summary', 'lcovonly'],
      thresholds: {
        'functions/domain/**': { 100: true },
        'functions/operations/**': { 100: true },
      },
    },
  },
});

export default config;
