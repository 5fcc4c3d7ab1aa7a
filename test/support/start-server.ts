import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { environmentWith } from './environment.ts';

const MAIN = fileURLToPath(new URL('../../functions/local/main.ts', import.meta.url));

/** What `npm start` serves, in a process of its own. */
export type StartedServer = {
  readonly url: string;
  /** An editor's token. */
  readonly token: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

/** @throws where it does not start */
export async function startServer(): Promise<StartedServer> {
  const server = spawn(process.execPath, [MAIN], {
    env: environmentWith({ PORT: '0' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const { url, token } = await greetingOf(server);
  return {
    url,
    token,
    pid: server.pid ?? 0,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
    },
  };
}

/** It says where it is, and then what to write with. */
async function greetingOf({ stdout }: ChildProcess): Promise<Pick<StartedServer, 'url' | 'token'>> {
  if (stdout === null) throw new Error('The server says nothing.');
  let url: string | undefined;
  for await (const line of createInterface({ input: stdout })) {
    url ??= /http:\/\/localhost:\d+\/graphql/.exec(line)?.[0];
    const token = /^editor: +(\S+)/.exec(line)?.[1];
    if (url !== undefined && token !== undefined) {
      // What else it says is read, or it would wait for that.
      stdout.resume();
      return { url, token };
    }
  }
  throw new Error('The server ended before it said where it is.');
}
