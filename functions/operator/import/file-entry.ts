import { entryTypeOf } from '../../domain/legible.ts';
import type { Entry, EntryType } from '../../domain/record.ts';
import { type Outline, outlineOf } from '../../operations/record-format/outline.ts';
import { type Place, readLine, sentenceOf } from '../../operations/record-format/read-record.ts';
import type { Input } from './open-inputs.ts';
import type { Finding } from './outcome.ts';
import { type FileLine, LONGEST_LINE, readLines } from './read-lines.ts';

/** What stands on a line of a file. */
export type FileEntry = {
  readonly place: Place;
  readonly outline: Outline;
  /** Null: it is wrong by itself. */
  readonly entry: Entry | null;
  readonly findings: readonly Finding[];
};
/** What may be put on the record. */
export type RightEntry = FileEntry & { readonly entry: Entry };

/**
 * The entries in files, one after the other, with what is wrong with each by itself.
 *
 * @param types - passes over entries of other types, without a closer look; undefined: over none
 */
export async function* readEntries(inputs: readonly Input[], types?: readonly EntryType[]): AsyncGenerator<FileEntry> {
  for (const { name, read } of inputs) {
    for await (const line of readLines(read())) {
      if ('problem' in line) {
        if (types === undefined) yield illegible(name, line.number, SENTENCES[line.problem]);
      } else if (line.text.trim() !== '' && (types === undefined || isOf(types, line.text))) {
        yield readEntry(name, line);
      }
    }
  }
}

export function isRight(entry: FileEntry): entry is RightEntry {
  return entry.entry !== null;
}

const SENTENCES: Readonly<Record<Extract<FileLine, { readonly problem: string }>['problem'], string>> = {
  TOO_LONG: `This line has more than ${LONGEST_LINE.toLocaleString('en')} bytes, which no entry needs.`,
  NOT_UTF8: 'This line is not UTF-8.',
};

function illegible(file: string, line: number, message: string): FileEntry {
  const place = { file, line, type: null, key: null };
  return { place, outline: outlineOf(null, []), entry: null, findings: [{ path: '', message }] };
}

function isOf(types: readonly EntryType[], text: string): boolean {
  try {
    const type = entryTypeOf(JSON.parse(text));
    return type !== null && types.includes(type);
  } catch {
    return false;
  }
}

function readEntry(file: string, { number, text }: { readonly number: number; readonly text: string }): FileEntry {
  const { line, type, key, outline, entry, problems } = readLine(text, number);
  const findings = problems.map(({ problem }) => ({ path: problem.path, message: sentenceOf(problem) }));
  return { place: { file, line, type, key }, outline, entry, findings };
}
