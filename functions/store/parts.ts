import { createHash } from 'node:crypto';
import { BODY, PARTITION_KEY, PARTS, SORT_KEY, STAMP } from './attributes.ts';
import { type Item, parseJson } from './items.ts';
import { partSort } from './keys.ts';

/** UTF-16 units a part: at most three bytes each, well below the 400 KB that an item may have. */
const PART_LENGTH = 100_000;

/** Items that hold a value of any size, one of them unless it is large. They share a partition, and sort in order. */
export function toParts(partition: string, prefix: string, value: unknown): readonly Item[] {
  const body = JSON.stringify(value);
  const stamp = createHash('sha256').update(body).digest('base64url');
  const pieces = split(body);
  return pieces.map((piece, index) => ({
    [PARTITION_KEY]: partition,
    [SORT_KEY]: partSort(prefix, index),
    [BODY]: piece,
    [PARTS]: pieces.length,
    [STAMP]: stamp,
  }));
}

/** The value that the parts among the items hold; null where there are none, or while another value replaces them. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- The caller knows what it asked for.
export function parseParts<T>(items: readonly Item[], prefix: string): T | null {
  const parts = items.filter((item) => item[SORT_KEY].startsWith(prefix));
  const body = parts.filter((part) => part[STAMP] === parts[0]?.[STAMP]);
  return body.length > 0 && body.length === body[0]?.[PARTS]
    ? parseJson(body.map((part) => part[BODY]).join(''))
    : null;
}

/** Pieces of at most {@link PART_LENGTH} that cut no surrogate pair in two. */
function split(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + PART_LENGTH;
    const next = isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
    pieces.push(text.slice(start, next));
    start = next;
  }
  return pieces;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
