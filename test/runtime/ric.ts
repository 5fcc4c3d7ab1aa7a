/**
 * `npm run test:runtime`: bundles the functions as they are deployed, and tests them under AWS's own runtime client, which
 * it installs and compiles the first time. Arguments go to Vitest.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../support/install-packages.ts';
import { toolsProblem } from './ric/tools.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLIENT = fileURLToPath(new URL('ric', import.meta.url));
const VITEST = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));

try {
  const problem = await toolsProblem();
  if (problem !== null) throw new Error(problem);
  await installPackages(CLIENT, () => console.log("Compiling AWS's runtime client, which takes about a minute ..."));
  const args = ['run', '--config', 'test/runtime/ric/vitest.config.ts', ...process.argv.slice(2)];
  const vitest = spawn(process.execPath, [VITEST, ...args], { cwd: ROOT, stdio: 'inherit' });
  const [code]: (number | null)[] = await once(vitest, 'exit');
  process.exitCode = code ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
