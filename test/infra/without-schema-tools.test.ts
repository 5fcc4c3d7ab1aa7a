import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { withoutSchemaTools } from '../../infra/without-schema-tools.ts';

describe('withoutSchemaTools', () => {
  it('leaves the tools out, and says so to whoever calls them', async () => {
    const { metafile, outputFiles } = await build({
      stdin: { contents: "export { makeExecutableSchema } from '@graphql-tools/schema';", resolveDir: process.cwd() },
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
      plugins: [withoutSchemaTools],
    });
    expect(Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'))).toEqual([]);
    const text = outputFiles[0]?.text ?? '';
    const { makeExecutableSchema } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    expect(makeExecutableSchema).toThrow('give Apollo Server the schema');
  });
});
