import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The tests that take AWS's runtime client: `npm run test:runtime`. */
const config: ViteUserConfig = defineConfig({
  root: new URL('../../..', import.meta.url).pathname,
  test: {
    include: ['test/runtime/ric/*.runtime.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default config;
