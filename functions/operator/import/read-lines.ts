/** One line of a file, counted from 1, without its end; or why it is none. */
export type FileLine = { readonly number: number } & (
  | { readonly text: string }
  | { readonly problem: 'TOO_LONG' | 'NOT_UTF8' }
);

/** What the API takes in one request, in bytes: no entry of a longer line could be recorded. */
export const LONGEST_LINE = 1_000_000;

const NEWLINE = 10;

/**
 * Splits a file into its lines, and keeps no more of it than the line that it is at. Only a line feed ends a line: texts
 * in JSON may hold other characters that end lines elsewhere.
 *
 * @param longest - how many bytes a line may have
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<FileLine> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer): void => {
    length += part.length;
    parts = length > longest ? [] : [...parts, part];
  };
  const take = (): FileLine => {
    const line = length > longest ? { number, problem: 'TOO_LONG' as const } : decode(parts, number);
    [number, parts, length] = [number + 1, [], 0];
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

/** A byte order mark is passed over, as where files were put together. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

function decode(parts: readonly Buffer[], number: number): FileLine {
  try {
    return { number, text: UTF8.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts)) };
  } catch {
    return { number, problem: 'NOT_UTF8' };
  }
}
