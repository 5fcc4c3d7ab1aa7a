import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { builtins } from '../../infra/builtin-modules.ts';

describe('builtins', () => {
  it.each([
    ['by name', "export { existsSync } from 'node:fs';", { existsSync }],
    ['by an old name', "export { existsSync } from 'fs';", { existsSync }],
    ['by default', "import fs from 'node:fs'; export const { existsSync } = fs;", { existsSync }],
    ['as a namespace', "import * as fs from 'node:fs'; export const existsSync = fs.existsSync;", { existsSync }],
    ['what is required', "export const EventEmitter = require('node:events');", { EventEmitter }],
    ['what is imported late', "export const { existsSync } = await import('node:fs');", { existsSync }],
  ])('gives %s what Node has', async (_, contents, expected) => {
    expect(await run(await bundled(contents))).toEqual(expected);
  });

  it('reads nothing that nobody uses, of what is imported nor by importing it', async () => {
    const text = await bundled("import { existsSync, ReadStream } from 'node:fs'; export { existsSync };");
    expect(text).toContain('existsSync');
    expect(text).not.toMatch(/ReadStream|\bimport\b/);
  });
});

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [builtins],
  });
  return outputFiles[0]?.text ?? '';
}

async function run(text: string): Promise<unknown> {
  return { ...(await import(`data:text/javascript,${encodeURIComponent(text)}`)) };
}
