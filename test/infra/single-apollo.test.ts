import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { singleApollo } from '../../infra/single-apollo.ts';

describe('singleApollo', () => {
  it('gives the build in ES modules also to what requires Apollo Server', async () => {
    expect(await apolloFolders("require('@apollo/server')")).toEqual(['esm']);
  });

  it('covers the paths below the package', async () => {
    expect(
      await apolloFolders("require('@apollo/server/errors'); import('@apollo/server/plugin/cacheControl');"),
    ).toEqual(['esm']);
  });

  it('leaves an unknown path an error', async () => {
    await expect(apolloFolders("require('@apollo/server/nonesuch')")).rejects.toThrow('@apollo/server/nonesuch');
  });
});

async function apolloFolders(contents: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    plugins: [singleApollo],
  });
  const folders = Object.keys(metafile.inputs).flatMap(
    (path) => /@apollo\/server\/dist\/(\w+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(folders)];
}
