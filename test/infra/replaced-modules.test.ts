import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { version } from 'graphql';
import { describe, expect, it } from 'vitest';
import { replacedModules } from '../../infra/replaced-modules.ts';

describe('replacedModules', () => {
  it('leaves out what makes a schema, and says so to whoever calls it', async () => {
    const { packages, run } = await bundled("export { makeExecutableSchema } from '@graphql-tools/schema';");
    expect(packages).toEqual([]);
    const { makeExecutableSchema } = await run();
    expect(makeExecutableSchema).toThrow('give Apollo Server the schema');
  });

  it.each(['usageReporting', 'schemaReporting', 'inlineTrace'])(
    'leaves out Apollo’s %s, and says so to whoever loads it',
    async (name) => {
      const { packages, run } = await bundled(`await import('@apollo/server/dist/esm/plugin/${name}/index.js');`);
      expect(packages).toEqual([]);
      await expect(run()).rejects.toThrow('The bundle holds nothing that reports to Apollo.');
    },
  );

  it('tells which GraphQL there is to whoever asks for it late, and nothing more', async () => {
    const { packages, run } = await bundled("export const late = Object.entries(await import('graphql'));");
    expect(packages).toEqual(['graphql']);
    expect((await run())['late']).toEqual([['version', version]]);
  });

  it('hashes with Node’s own', async () => {
    const { packages, run } = await bundled("export { createHash } from '@apollo/utils.createhash';");
    expect(packages).toEqual([]);
    expect((await run())['createHash']).toBe(createHash);
  });

  it('looks for credentials in the environment alone', async () => {
    const { packages, run } = await bundled(
      `import { defaultProvider } from '@aws-sdk/credential-provider-node';
       process.env.AWS_ACCESS_KEY_ID = 'id';
       process.env.AWS_SECRET_ACCESS_KEY = 'secret';
       export const credentials = await defaultProvider()();
       delete process.env.AWS_ACCESS_KEY_ID;
       delete process.env.AWS_SECRET_ACCESS_KEY;
       export const failure = await defaultProvider()().catch(String);`,
    );
    expect(packages.filter((name) => /credential|clients/.test(name))).toEqual(['@aws-sdk/credential-provider-env']);
    expect(await run()).toMatchObject({
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
      failure: expect.stringContaining('Unable to find environment variable credentials.'),
    });
  });

  it('looks for no configuration in files', async () => {
    const { builtins, run } = await bundled(
      `import { loadConfig } from '@smithy/core/config';
       process.env.AWS_CONFIG_FILE = process.env.AWS_SHARED_CREDENTIALS_FILE = '/a/file/that/is/not/there';
       export const region = await loadConfig({
         environmentVariableSelector: () => undefined,
         configFileSelector: ({ region }) => region,
         default: 'nowhere',
       })();`,
    );
    expect(builtins).not.toContain('node:fs/promises');
    expect(await run()).toMatchObject({ region: 'nowhere' });
  });

  it('tells how long a body is without a look at files', async () => {
    const { builtins, run } = await bundled(
      `import { calculateBodyLength } from '@smithy/core/serde';
       export const lengths = ['é', new Uint8Array(3)].map(calculateBodyLength);`,
    );
    expect(builtins).not.toContain('node:fs');
    expect(await run()).toMatchObject({ lengths: [2, 3] });
  });
});

type Bundled = {
  /** What the bundle has of node_modules. */
  readonly packages: readonly string[];
  /** What it imports of Node's own modules. */
  readonly builtins: readonly string[];
  readonly run: () => Promise<Readonly<Record<string, unknown>>>;
};

async function bundled(contents: string): Promise<Bundled> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
    plugins: [replacedModules],
  });
  const names = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  const text = outputFiles[0]?.text ?? '';
  return {
    packages: [...new Set(names)].toSorted(),
    builtins: Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
    run: async () => {
      const loaded: Readonly<Record<string, unknown>> = await import(
        `data:text/javascript,${encodeURIComponent(text)}`
      );
      return loaded;
    },
  };
}
