import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { builtins } from './builtin-modules.ts';
import { replacedModules } from './replaced-modules.ts';
import { singleBuilds } from './single-builds.ts';

/** The functions that are deployed, each with the module that it is bundled from. */
const entries = {
  graphql: 'functions/handlers/graphql.ts',
  nameClaim: 'functions/handlers/name-claim.ts',
  projector: 'functions/handlers/projector.ts',
  releaseCheck: 'functions/handlers/release-check.ts',
  sweep: 'functions/handlers/sweep.ts',
} as const;

/** The name of a function that is deployed. */
export type BundleName = keyof typeof entries;

/** By function, the folder with its index.mjs and the modules that this loads late: the asset that Lambda gets. */
export type BundleFolders = Readonly<Record<BundleName, string>>;

export type Bundles = {
  readonly folders: BundleFolders;
  /** By function, what esbuild says of where each byte came from. Paths are relative to the project. */
  readonly metafiles: Readonly<Record<BundleName, Metafile>>;
};

const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles every function into a folder of its own under `outputFolder`, in place of what was there before.
 *
 * @param outputFolder relative to the project, or absolute
 * @throws esbuild's BuildFailure when a module is missing or does not parse
 */
export async function bundle(outputFolder: string): Promise<Bundles> {
  const folders: BundleFolders = {
    graphql: resolve(projectFolder, outputFolder, 'graphql'),
    nameClaim: resolve(projectFolder, outputFolder, 'name-claim'),
    projector: resolve(projectFolder, outputFolder, 'projector'),
    releaseCheck: resolve(projectFolder, outputFolder, 'release-check'),
    sweep: resolve(projectFolder, outputFolder, 'sweep'),
  };
  const [graphql, nameClaim, projector, releaseCheck, sweep] = await Promise.all([
    bundleEntry(entries.graphql, folders.graphql),
    bundleEntry(entries.nameClaim, folders.nameClaim),
    bundleEntry(entries.projector, folders.projector),
    bundleEntry(entries.releaseCheck, folders.releaseCheck),
    bundleEntry(entries.sweep, folders.sweep),
  ]);
  return { folders, metafiles: { graphql, nameClaim, projector, releaseCheck, sweep } };
}

/** Bundles one module, as every function is bundled, into a folder of its own. Both are relative to the project. */
export async function bundleEntry(entry: string, folder: string): Promise<Metafile> {
  await rm(folder, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: projectFolder,
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    // What is imported late stays in a file of its own, and is read only when it is needed.
    splitting: true,
    plugins: [builtins, replacedModules, singleBuilds],
    // Otherwise GraphQL looks more closely at every value, for mistakes that only developers make.
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}

if (import.meta.main) {
  await bundle('dist');
}
