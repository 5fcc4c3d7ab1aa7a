import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { singleBuilds } from '../../infra/single-builds.ts';

describe('singleBuilds', () => {
  it('gives what is required of Apollo Server the build in ES modules, and nothing but the headers', async () => {
    const { inputs } = await bundled("console.log(require('@apollo/server').HeaderMap)");
    expect(packagedIn(inputs)).toEqual(['@apollo/server/dist/esm/utils/HeaderMap.js']);
  });

  it('leaves what is imported of Apollo Server as it is', async () => {
    const { inputs } = await bundled("import { HeaderMap } from '@apollo/server'; console.log(HeaderMap)");
    expect(packagedIn(inputs)).toContain('@apollo/server/dist/esm/index.js');
  });

  it('has the cache once, whoever asks for it', async () => {
    const { inputs } = await bundled(
      "import { LRUCache } from 'lru-cache'; console.log(LRUCache, require('lru-cache').LRUCache)",
    );
    expect(packagedIn(inputs)).toEqual([expect.stringMatching(/^lru-cache\/dist\/esm\//)]);
  });

  it('leaves an unknown path an error', async () => {
    await expect(bundled("require('@apollo/server/nonesuch')")).rejects.toThrow('@apollo/server/nonesuch');
  });
});

async function bundled(contents: string): Promise<Metafile> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    plugins: [singleBuilds],
  });
  return metafile;
}

function packagedIn(inputs: Metafile['inputs']): readonly string[] {
  return Object.keys(inputs).flatMap((path) => /node_modules\/(.*)$/.exec(path)?.[1] ?? []);
}
