/**
 * `npm run test:clients`: asks what `npm start` serves with the clients that frontends have. It installs them beside this
 * file the first time, makes of the published schema what their tools make of it, and checks the types of that.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../support/install-packages.ts';

const ROOT = new URL('../../', import.meta.url);
const HERE = fileURLToPath(new URL('.', import.meta.url));

const STEPS: readonly (readonly [tool: string, ...args: string[]])[] = [
  ['test/clients/node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts'],
  ['test/clients/node_modules/relay-compiler/cli.js', 'relay.config.json'],
  ['node_modules/typescript/bin/tsc', '--project', '.'],
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.config.ts'],
];

try {
  await installPackages(HERE, () => console.log('Installing the clients ...'));
  await mkdir(new URL('test/clients/generated/relay', ROOT), { recursive: true });
  for (const [tool, ...args] of STEPS) {
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
