import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The tests with the clients of frontends, and of pages with a browser: `npm run test:clients`. */
const config: ViteUserConfig = defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/clients/suites/*.{page,suite}.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default config;
