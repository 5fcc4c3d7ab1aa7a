import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { buildSchema, findBreakingChanges } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

const FOLDER = 'schema/published';
const FILE = `${FOLDER}/schema.graphql`;
/** How many versions are looked back on: whoever comes with an older one has read the list. */
const MOST_VERSIONS = 20;

/** The versions of the schema, the latest first: the file that is here, and those that were committed. */
let versions: readonly string[];
beforeAll(async () => {
  const commits = await git('log', `--max-count=${MOST_VERSIONS}`, '--format=%H', '--', FILE);
  const committed = commits.split('\n').filter((commit) => commit !== '');
  const texts = committed.map(async (commit) => git('show', `${commit}:${FILE}`));
  versions = [await readFile(FILE, 'utf8'), ...(await Promise.all(texts))];
});

/** Empty where this is no clone. */
async function git(...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', [...args], { maxBuffer: 2 ** 26 });
    return stdout;
  } catch {
    return '';
  }
}

function breaking(older: string, newer: string): readonly string[] {
  return findBreakingChanges(buildSchema(older), buildSchema(newer)).map(({ description }) => description);
}

describe('the published schema', () => {
  it('breaks nothing that a version before it promised, but what is said to be broken, and why', async () => {
    const told: readonly { readonly description: string; readonly reason: string }[] = JSON.parse(
      await readFile(`${FOLDER}/breaking-changes.json`, 'utf8'),
    );
    const broken = versions.flatMap((newer, index) =>
      versions.slice(index + 1, index + 2).flatMap((older) => breaking(older, newer)),
    );
    expect(broken.filter((description) => !told.some((each) => each.description === description))).toEqual([]);
    expect(told.filter(({ reason }) => reason.trim() === '')).toEqual([]);
  });

  it('would be found to break what it no longer has', () => {
    const [latest = ''] = versions;
    expect(breaking(latest, latest)).toEqual([]);
    expect(breaking(latest, latest.replace('  ABOUT\n', '  ROUGHLY\n'))).toEqual([
      'ABOUT was removed from enum type Bound.',
    ]);
  });
});
