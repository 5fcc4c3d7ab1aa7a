import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { portOf } from '../../../functions/local/listening.ts';

/** A DynamoDB Local that answers. */
export type Emulator = { readonly endpoint: string; readonly stop: () => Promise<void> };

const PATIENCE_MS = 60_000;
const POLL_MS = 100;

/**
 * Starts DynamoDB Local in memory on a free port, and waits until it answers. It does not outlive this process unless
 * that is killed outright. (It cannot be told to listen on the loopback interface alone.)
 *
 * @param directory where its jar is
 * @throws Error where it ends, does not answer within a minute, or the signal is given before it does
 */
export async function startEmulator(directory: string, signal: AbortSignal): Promise<Emulator> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const libraries = `-Djava.library.path=${join(directory, 'DynamoDBLocal_lib')}`;
  const args = [libraries, '-jar', 'DynamoDBLocal.jar', '-inMemory', '-disableTelemetry', '-port', `${port}`];
  const java = spawn('java', args, { cwd: directory, stdio: ['ignore', 'ignore', 'inherit'] });
  const kill = (): boolean => java.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    const gone = hasEnded(java) ? undefined : once(java, 'exit');
    kill();
    await gone;
    process.off('exit', kill);
  };
  try {
    await untilAnswers(endpoint, java, signal);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint, stop };
}

async function untilAnswers(endpoint: string, java: ChildProcess, signal: AbortSignal): Promise<void> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  while (!(await answers(endpoint))) {
    if (signal.aborted) throw new Error('Stopped before DynamoDB Local answered.');
    if (patience.aborted) throw new Error(`DynamoDB Local did not answer within ${PATIENCE_MS / 1000} seconds.`);
    if (hasEnded(java)) throw new Error(`DynamoDB Local ended with ${java.signalCode ?? java.exitCode}.`);
    await wait(POLL_MS);
  }
}

/** Whether anything is answered, be it that a request must be signed. */
async function answers(endpoint: string): Promise<boolean> {
  try {
    await fetch(endpoint, { signal: AbortSignal.timeout(POLL_MS * 10) });
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
