/**
 * `npm run test:runbook`: gives every AWS command of the runbook to the AWS command line, which has to understand it: it gets
 * as far as to an endpoint at which nobody listens. It ends with 1 where one is not understood.
 */
import { spawnSync } from 'node:child_process';
import { environmentWith } from '../support/environment.ts';
import { runbookCalls } from '../support/runbook-calls.ts';

const NOWHERE = environmentWith({
  AWS_REGION: 'eu-central-1',
  AWS_DEFAULT_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  AWS_MAX_ATTEMPTS: '1',
  AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
});
const UNDERSTOOD = 'Could not connect to the endpoint URL';

const commands = (await runbookCalls()).flatMap(([program, ...args]) => (program === 'aws' ? [args] : []));
const unlike = new Map(commands.map((args) => [args.join('\0'), args]));
let failed = 0;
for (const args of unlike.values()) {
  const { stderr, error } = spawnSync('aws', args, { env: NOWHERE, encoding: 'utf8' });
  if (error !== undefined) throw error;
  const isUnderstood = stderr.includes(UNDERSTOOD);
  if (!isUnderstood) failed += 1;
  console.log(
    `${isUnderstood ? 'ok    ' : 'failed'}  aws ${args.join(' ')}${isUnderstood ? '' : `\n${stderr.trim()}`}`,
  );
}
process.exitCode = failed === 0 ? 0 : 1;
