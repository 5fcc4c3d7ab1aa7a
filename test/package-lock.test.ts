import { glob, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

type Locked = {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  /** It comes within another package, whose hash covers it. */
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
  /** Only to build and test. */
  readonly dev?: boolean;
};
type Manifest = {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
};

/** Versions that a manifest leaves open: Apollo Server 5 works with graphql 16 alone, and the lockfile says which. */
const OPEN: readonly (readonly [folder: string, name: string, range: string])[] = [['.', 'graphql', '^16.11.0']];

/** The folders that have a lockfile: all of it, and what only some tests need. */
const FOLDERS = ['.', 'test/clients', 'test/runtime/ric'];

let security: string;

beforeAll(async () => {
  security = await read('.github/SECURITY.md');
});

async function read(name: string): Promise<string> {
  return readFile(new URL(`../${name}`, import.meta.url), 'utf8');
}

/** What a lockfile names, by the path at which each is installed. */
async function lockedIn(folder: string): Promise<readonly (readonly [path: string, package_: Locked])[]> {
  const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
    await read(`${folder}/package-lock.json`),
  );
  return Object.entries(lock.packages).filter(([path]) => path !== '');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The licences that the nth row of SECURITY.md's table names. */
function allowed(nth: number): readonly string[] {
  const rows = security.split('| --- | --- |\n')[1]?.split('\n') ?? [];
  return (rows[nth]?.split('|')[1] ?? '').split(',').map((name) => name.trim());
}

/** Whether one may choose a licence that is allowed; where several hold at once, all have to be. */
function permits(licences: ReadonlySet<string>, expression: string = 'none'): boolean {
  const choices = expression.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((licence) => licences.has(licence)));
}

it('looks at every lockfile that there is', async () => {
  const found: string[] = [];
  const everywhere = glob('**/package-lock.json', {
    cwd: new URL('..', import.meta.url),
    exclude: ['**/node_modules'],
  });
  for await (const path of everywhere) found.push(dirname(path));
  expect(found.toSorted()).toEqual(FOLDERS);
});

describe.each(FOLDERS)('%s/package-lock.json', (folder) => {
  let manifest: Manifest;
  let locked: Awaited<ReturnType<typeof lockedIn>>;

  beforeAll(async () => {
    manifest = JSON.parse(await read(`${folder}/package.json`));
    locked = await lockedIn(folder);
  });

  it('has a hash of every package that is fetched', () => {
    const without = locked.filter(([, { integrity, inBundle }]) => integrity === undefined && inBundle !== true);
    expect(without).toEqual([]);
    expect(locked.length).toBeGreaterThan(0);
  });

  it('names one version of each, as the manifest does, but where another may not come by itself', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const open = asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(open).toEqual(OPEN.flatMap(([where, ...range]) => (where === folder ? [range] : [])));
    const versions = new Map(locked.map(([path, { version }]) => [path, version]));
    const named = asked.filter((each) => !open.includes(each));
    expect(named.filter(([name, version]) => versions.get(`node_modules/${name}`) !== version)).toEqual([]);
  });

  it('has scripts run at installation for those alone that the manifest allows', () => {
    const scripted = locked.flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript === true ? [nameOf(path)] : [],
    );
    expect(Object.fromEntries(scripted.map((name) => [name, true]))).toEqual(manifest.allowScripts ?? {});
  });

  it('has what builds and tests it under licences alone that SECURITY.md lists', () => {
    expect(unlicensed(locked, [0, 1])).toEqual([]);
  });
});

it('has what is deployed and run under fewer', async () => {
  const run = (await lockedIn('.')).filter(([, { dev }]) => dev !== true);
  expect(run).not.toEqual([]);
  expect(unlicensed(run, [0])).toEqual([]);
});

/** Those under none of the licences in some rows of SECURITY.md's table. */
function unlicensed(
  packages: readonly (readonly [path: string, package_: Locked])[],
  rows: readonly number[],
): readonly (readonly [path: string, licence: string | undefined])[] {
  const licences = new Set(rows.flatMap(allowed));
  return packages.flatMap(([path, { license }]) => (permits(licences, license) ? [] : [[path, license]]));
}
