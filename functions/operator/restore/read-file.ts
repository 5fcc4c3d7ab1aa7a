import { createReadStream } from 'node:fs';
import { parseLine } from '../history-lines.ts';
import { readLines } from '../import/read-lines.ts';
import type { NumberedLine } from './check-lines.ts';

/** In bytes: a verdict may be large, and what was published holds the one before it too. */
const LONGEST_LINE = 256 * 1024 * 1024;

/** The lines of an export, read anew each time. */
export async function* readExport(file: string): AsyncGenerator<NumberedLine> {
  for await (const line of readLines(createReadStream(file), LONGEST_LINE)) {
    yield { number: line.number, line: 'text' in line ? parseLine(line.text) : null };
  }
}
