import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TABLE_NAME_VARIABLE } from '../../functions/handlers/environment-names.ts';
import { bundle, bundleEntry } from '../../infra/bundle.ts';
import { TABLE_NAME } from './bench-record.ts';

/** What is compared: our function as it is deployed, and what it is held against, bundled alike. */
export type Deployed = 'graphql' | 'withoutApollo' | 'threeCalls' | 'empty';

export type Deployment = {
  /** By name, the folder with its index.mjs. */
  readonly folders: Readonly<Record<Deployed, string>>;
  /** All that a Lambda's process is told. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

/** Bundles the functions, and starts the table that they ask. */
export async function openDeployment(): Promise<Deployment> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const folders = {
    graphql: (await bundle(folder)).folders.graphql,
    withoutApollo: join(folder, 'without-apollo'),
    threeCalls: join(folder, 'three-calls'),
    empty: join(folder, 'empty'),
  };
  await bundleEntry('test/bench/handlers/without-apollo.ts', folders.withoutApollo);
  await bundleEntry('test/bench/handlers/three-calls.ts', folders.threeCalls);
  await bundleEntry('test/bench/handlers/empty.ts', folders.empty);
  const table = fork(fileURLToPath(new URL('remembering-table.ts', import.meta.url)));
  const [endpoint]: unknown[] = await Promise.race([
    once(table, 'message'),
    once(table, 'exit').then(() => Promise.reject(new Error('The table did not start.'))),
  ]);
  return {
    folders,
    environment: {
      [TABLE_NAME_VARIABLE]: TABLE_NAME,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_ENDPOINT_URL: String(endpoint),
    },
    close: async () => {
      table.disconnect();
      await once(table, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}

/** How many bytes the files in a folder have. */
export async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
