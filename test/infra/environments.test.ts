import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentName, environmentNames, environments } from '../../infra/environments.ts';

describe('environments', () => {
  it('are named in the order in which a change travels through them', () => {
    expect(environmentNames).toEqual(Object.keys(environments));
  });

  it('have every option turned on in one of them at least', () => {
    const values = Map.groupBy(
      Object.values(environments).flatMap((config) => Object.entries<unknown>(config)),
      ([field]) => field,
    );
    const isOff = ([, value]: readonly [string, unknown]): boolean => value === null || value === false;
    expect([...values].filter(([, all]) => all.every(isOff))).toEqual([]);
  });

  it('have each of their fields explained in the README', async () => {
    const readme = await readFile('README.md', 'utf8');
    const unexplained = Object.keys(environments.dev).filter((field) => !readme.includes(`\n| \`${field}\` | `));
    expect(unexplained).toEqual([]);
  });

  it('are told apart by name in their own file alone', async () => {
    const last = environmentNames.at(-1);
    const files = await Promise.all(['infra', 'functions'].map(sources));
    const naming = files.flat().filter(({ text }) => new RegExp(`\\b${last}\\b`).test(text));
    expect(naming.map(({ path }) => path)).toEqual([join('infra', 'environments.ts')]);
  });
});

describe('environmentName', () => {
  it.each(environmentNames)('knows %s', (name) => {
    expect(environmentName(name)).toBe(name);
  });

  it.each([['production'], ['toString'], [''], [3]])('answers %j with the names that there are', (given) => {
    expect(() => environmentName(given)).toThrow(
      `There is no environment ${JSON.stringify(given)}: choose one of dev, staging, ${environmentNames.at(-1)}.`,
    );
  });

  it('asks for a name where none is given', () => {
    expect(() => environmentName(undefined)).toThrow(
      `No environment is named: choose one of dev, staging, ${environmentNames.at(-1)}.`,
    );
  });
});

async function sources(folder: string): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const entries = await readdir(folder, { recursive: true });
  const paths = entries.filter((entry) => entry.endsWith('.ts')).map((entry) => join(folder, entry));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}
