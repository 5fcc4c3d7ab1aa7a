/**
 * `npm run test:clients`: asks what `npm start` serves with the clients that frontends have. It installs them beside this
 * file the first time, makes of the published schema what their tools make of it, and checks the types of that. At the page
 * that browsers are shown it looks with Chromium, if there is one.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../support/install-packages.ts';
import { findBrowser } from './find-browser.ts';

const ROOT = new URL('../../', import.meta.url);
const HERE = fileURLToPath(new URL('.', import.meta.url));

type Step = readonly [tool: string, ...args: string[]];

const STEPS: readonly Step[] = [
  ['test/clients/node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts'],
  ['test/clients/node_modules/relay-compiler/cli.js', 'relay.config.json'],
  ['node_modules/typescript/bin/tsc', '--project', '.'],
];
const VITEST: Step = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.config.ts'];
const WITHOUT_PAGES = ['--exclude', 'test/clients/suites/*.page.ts'];

try {
  await installPackages(HERE, () => console.log('Installing the clients ...'));
  await mkdir(new URL('test/clients/generated/relay', ROOT), { recursive: true });
  const hasBrowser = (await findBrowser()) !== null;
  if (!hasBrowser) console.log('== pages: skipped, there is no Chromium (apt-get install chromium)');
  const vitest: Step = hasBrowser ? VITEST : [...VITEST, ...WITHOUT_PAGES];
  for (const [tool, ...args] of [...STEPS, vitest]) {
    const step = spawn(process.execPath, [fileURLToPath(new URL(tool, ROOT)), ...args], {
      cwd: HERE,
      stdio: 'inherit',
    });
    const [code]: (number | null)[] = await once(step, 'exit');
    if (code !== 0) throw new Error(`${tool} ended with ${code}.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
