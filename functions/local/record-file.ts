import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const RECORDS = new URL('./records/', import.meta.url);
const EXTENSION = '.jsonl';

/** The record that is served unless another is asked for. */
export const EXAMPLE: string = recordFile('energy-truce');

/** A file's name as it is, or the file of an example record of that name. */
export function recordFile(fileOrName: string): string {
  return exampleNames().includes(fileOrName) && !existsSync(fileOrName)
    ? fileURLToPath(new URL(`${fileOrName}${EXTENSION}`, RECORDS))
    : fileOrName;
}

/** The names of the example records. */
export function exampleNames(): readonly string[] {
  return readdirSync(RECORDS)
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => basename(file, EXTENSION));
}
