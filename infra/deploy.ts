/** Deploys every stack of the environment that is named first: `npm run deploy -- dev`. */
import { spawnSync } from 'node:child_process';
import { deployArguments } from './deploy-arguments.ts';

try {
  const { status, error } = spawnSync('cdk', deployArguments(process.argv.slice(2)), { stdio: 'inherit' });
  if (error !== undefined) throw error;
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
