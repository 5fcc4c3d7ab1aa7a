/**
 * `npm run test:dynamodb-local`: starts DynamoDB Local, runs on it every test that opens its table through
 * test/support/table.ts, stops it, and ends as the tests ended. Arguments, as `vitest run` has them, choose other tests.
 * It needs Java, and the npm registry the first time.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { environmentWith } from '../support/environment.ts';
import { fetchEmulator } from './dynamodb-local/emulator.ts';
import { javaProblem } from './dynamodb-local/java.ts';
import { startEmulator } from './dynamodb-local/start.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VITEST = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
// Vitest finds the tests by what they import; that it finds none is a failure, which it does not take it for by itself.
const TESTS = ['related', '--run', '--passWithNoTests=false', 'test/support/table.ts'];
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

try {
  const problem = await javaProblem();
  if (problem !== null) throw new Error(problem);
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Runs the tests, and tells their exit code. */
async function run(args: readonly string[]): Promise<number> {
  const stopping = new AbortController();
  for (const signal of SIGNALS) process.on(signal, () => stopping.abort());
  const emulator = await startEmulator(await fetchEmulator(), stopping.signal);
  console.log(`DynamoDB Local answers at ${emulator.endpoint}.`);
  try {
    const tests = args.length > 0 ? ['run', ...args] : TESTS;
    const vitest = spawn(process.execPath, [VITEST, ...tests, '--config', 'test/vitest.config.ts'], {
      cwd: ROOT,
      env: environmentWith({ DYNAMODB_ENDPOINT: emulator.endpoint }),
      stdio: 'inherit',
    });
    stopping.signal.addEventListener('abort', () => vitest.kill());
    const [code]: (number | null)[] = await once(vitest, 'exit');
    return code ?? 1;
  } finally {
    await emulator.stop();
  }
}
