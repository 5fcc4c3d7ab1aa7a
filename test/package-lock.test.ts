import { readFile } from 'node:fs/promises';
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
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};

let manifest: Manifest;
let security: string;
/** By the path at which each is installed. */
let locked: readonly (readonly [path: string, package_: Locked])[];

beforeAll(async () => {
  const read = async (name: string): Promise<string> => readFile(new URL(`../${name}`, import.meta.url), 'utf8');
  manifest = JSON.parse(await read('package.json'));
  const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(await read('package-lock.json'));
  locked = Object.entries(lock.packages).filter(([path]) => path !== '');
  security = await read('.github/SECURITY.md');
});

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

describe('package-lock.json', () => {
  it('has a hash of every package that is fetched', () => {
    const without = locked.filter(([, { integrity, inBundle }]) => integrity === undefined && inBundle !== true);
    expect(without).toEqual([]);
    expect(locked.length).toBeGreaterThan(0);
  });

  it('names one version of each, as the manifest does, but where another may not come by itself', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    // Apollo Server 5 works with graphql 16 alone, and the lockfile says which.
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([['graphql', '^16.11.0']]);
    const versions = new Map(locked.map(([path, { version }]) => [path, version]));
    expect(
      asked.filter(([name, version]) => name !== 'graphql' && versions.get(`node_modules/${name}`) !== version),
    ).toEqual([]);
  });

  it('has scripts run at installation for those alone that the manifest allows', () => {
    const scripted = locked.flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript === true ? [nameOf(path)] : [],
    );
    expect(Object.fromEntries(scripted.map((name) => [name, true]))).toEqual(manifest.allowScripts);
  });

  it.each([
    ['what is deployed and run', false, [0]],
    ['what builds and tests it', true, [0, 1]],
  ])('has %s under licences alone that SECURITY.md lists', (_, isDev, rows) => {
    const licences = new Set(rows.flatMap(allowed));
    const of = locked.filter(([, { dev }]) => (dev === true) === isDev);
    expect(of).not.toEqual([]);
    expect(of.flatMap(([path, { license }]) => (permits(licences, license) ? [] : [[path, license]]))).toEqual([]);
  });
});
