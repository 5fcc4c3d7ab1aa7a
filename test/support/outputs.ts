import type { Metafile } from 'esbuild';

/** What esbuild says of the files that it wrote. */
type Outputs = Metafile['outputs'];

/** A package's folder, wherever it lies, and its name. */
export const PACKAGE: RegExp = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/;

/** The files that index.mjs imports, itself included, and not those that it imports late. */
export function outputsAtStart(outputs: Outputs): ReadonlySet<string> {
  const found = new Set(Object.keys(outputs).filter((path) => path.endsWith('/index.mjs')));
  for (const path of found) {
    for (const imported of outputs[path]?.imports ?? []) {
      if (imported.kind === 'import-statement' && imported.external !== true) found.add(imported.path);
    }
  }
  return found;
}

/** Those of which the files have anything. */
export function packagesIn(outputs: Outputs, files: Iterable<string>): ReadonlySet<string> {
  const inputs = [...files].flatMap((file) => Object.entries(outputs[file]?.inputs ?? {}));
  return new Set(
    inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput === 0 ? [] : (PACKAGE.exec(path)?.[1] ?? []))),
  );
}

/** The bytes of these files together. */
export function bytesOf(outputs: Outputs, files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
}
