import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type RuntimeApi, startRuntimeApi } from './runtime-api.ts';

/** A function in a process of its own, under AWS's runtime client, as Lambda runs it. */
export type Lambda = Pick<RuntimeApi, 'invoke'> & {
  /** What it has logged so far. */
  readonly logged: () => string;
  /** Ends the process as Lambda does, and tells by which signal or with which code it ended. */
  readonly shutDown: () => Promise<NodeJS.Signals | number | null>;
};

export const RUNTIME_CLIENT: string = fileURLToPath(new URL('node_modules/aws-lambda-ric/index.mjs', import.meta.url));

/** What Lambda itself tells a function; the credentials are those of its role. */
const TOLD = {
  _HANDLER: 'index.handler',
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: 'function',
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1769',
  AWS_LAMBDA_LOG_FORMAT: 'JSON',
  AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/function',
  AWS_LAMBDA_LOG_STREAM_NAME: '2026/02/03/[$LATEST]0123456789abcdef',
};

/** @param folder - what is deployed: it has an index.mjs */
export async function startLambda(folder: string, environment: Readonly<Record<string, string>>): Promise<Lambda> {
  const api = await startRuntimeApi();
  const lambda = spawn(process.execPath, [RUNTIME_CLIENT], {
    cwd: folder,
    env: { ...TOLD, LAMBDA_TASK_ROOT: folder, AWS_LAMBDA_RUNTIME_API: api.address, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(lambda, 'exit');
  let log = '';
  for (const stream of [lambda.stdout, lambda.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  return {
    invoke: async (event, milliseconds) => Promise.race([api.invoke(event, milliseconds), failing(ended, () => log)]),
    logged: () => log,
    shutDown: async () => {
      const end = await shutDown(lambda, ended);
      await api.close();
      return end;
    },
  };
}

async function failing(ended: Promise<unknown[]>, logged: () => string): Promise<never> {
  const [code, signal] = await ended;
  throw new Error(`The function ended with ${String(code ?? signal)}: ${logged()}`);
}

async function shutDown(lambda: ChildProcess, ended: Promise<unknown[]>): Promise<NodeJS.Signals | number | null> {
  lambda.kill('SIGTERM');
  await ended;
  return lambda.signalCode ?? lambda.exitCode;
}
