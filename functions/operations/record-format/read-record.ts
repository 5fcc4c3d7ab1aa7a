import { fieldOf } from '../../domain/legible.ts';
import type { Entry } from '../../domain/record.ts';
import { checkEntries } from './check-entries.ts';
import { type Outline, outlineOf } from './outline.ts';
import { parseEntry } from './parse-entry.ts';
import { describeProblem, type Problem } from './problems.ts';

/** The line is not JSON, so that nothing can be said of the entry on it; `reason` is the parser's. */
export type NotJson = { readonly kind: 'NOT_JSON'; readonly path: ''; readonly reason: string };

/** One thing that is wrong with a record; type and key are null where the entry does not have them. */
export type RecordProblem = {
  readonly line: number;
  readonly type: string | null;
  readonly key: string | null;
  readonly problem: Problem | NotJson;
};

/** Thrown when a record cannot be read; the message has a line for each thing that is wrong with it. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly problems: readonly RecordProblem[];

  constructor(file: string, problems: readonly RecordProblem[]) {
    super(problems.map((problem) => describeRecordProblem(file, problem)).join('\n'));
    this.problems = problems;
  }
}

/**
 * The entries of a record: one JSON object a line, blank lines between them allowed. All that they refer to must be
 * among them. Throws a {@link RecordError} with everything that is wrong; `file` is its name there.
 */
export function readRecord(text: string, file: string): readonly Entry[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((content, index) => (content.trim() === '' ? [] : [readLine(content, index + 1)]));
  const problems = [...lines.flatMap((line) => line.problems), ...betweenLines(lines)];
  if (problems.length > 0) {
    throw new RecordError(
      file,
      problems.toSorted((one, other) => one.line - other.line),
    );
  }
  return lines.map(({ entry }) => entry).filter((entry) => entry !== null);
}

/** What can be read of a line by itself. */
export type Line = Pick<RecordProblem, 'line' | 'type' | 'key'> & {
  /** Null: there are problems. */
  readonly entry: Entry | null;
  readonly outline: Outline;
  readonly problems: readonly RecordProblem[];
};

/** Reads one line of a record by itself, whatever is wrong with it. */
export function readLine(content: string, line: number): Line {
  const json = parseJson(content);
  if ('reason' in json) {
    const name = { line, type: null, key: null };
    return { ...name, entry: null, outline: outlineOf(null, []), problems: [{ ...name, problem: json }] };
  }
  const { value } = json;
  const parsed = parseEntry(value);
  const name = { line, ...nameOf(value) };
  const problems = 'problems' in parsed ? parsed.problems : [];
  return {
    ...name,
    entry: 'entry' in parsed ? parsed.entry : null,
    outline: outlineOf(value, problems),
    problems: problems.map((problem) => ({ ...name, problem })),
  };
}

function parseJson(content: string): NotJson | { readonly value: unknown } {
  try {
    const value: unknown = JSON.parse(content);
    return { value };
  } catch (error) {
    return { kind: 'NOT_JSON', path: '', reason: String(error).replace('SyntaxError: ', '') };
  }
}

/** What an entry that is not right may still be recognised by. */
function nameOf(value: unknown): { readonly type: string | null; readonly key: string | null } {
  const text = (field: string): string | null => {
    const content = fieldOf(value, field);
    return typeof content === 'string' ? content : null;
  };
  return { type: text('type'), key: text('key') };
}

function betweenLines(lines: readonly Line[]): readonly RecordProblem[] {
  return checkEntries(lines.map(({ outline }) => outline)).flatMap(({ index, problem }) =>
    lines.slice(index, index + 1).map(({ line, type, key }) => ({ line, type, key, problem })),
  );
}

function describeRecordProblem(file: string, { line, type, key, problem }: RecordProblem): string {
  return describeAt({ file, line, type, key }, problem.path, sentenceOf(problem));
}

/** Says in a full sentence what is wrong with a line. */
export function sentenceOf(problem: Problem | NotJson): string {
  return problem.kind === 'NOT_JSON' ? `This is not JSON: ${problem.reason}` : describeProblem(problem);
}

/** Where in which file an entry stands; type and key are null where it does not have them. */
export type Place = Pick<RecordProblem, 'line' | 'type' | 'key'> & { readonly file: string };

/** A sentence on an entry, or on what stands in it at a path (a JSON Pointer), with where that is. */
export function describeAt({ file, line, type, key }: Place, path: string, sentence: string): string {
  const entry = [type, key === null ? null : JSON.stringify(key), path].filter(Boolean).join(' ');
  return `${file}:${line}${entry === '' ? '' : ` ${entry}`}: ${sentence}`;
}
