/** Texts that sort, by the bytes of their UTF-8, as what they stand for does: sort keys and positions are put together from them. */
import { BEGINNING_OF_TIME, END_OF_TIME } from './span.ts';

/** Epoch milliseconds as 17 digits that sort as the moments do. */
export function moment(milliseconds: number): string {
  const within = Math.min(Math.max(Math.floor(milliseconds), BEGINNING_OF_TIME), END_OF_TIME);
  // The sum of the two is beyond the whole numbers that a double holds.
  return padded(BigInt(within) + BigInt(END_OF_TIME), 17);
}

/** The same, sorting the other way. */
export function latestFirst(milliseconds: number): string {
  return moment(-milliseconds);
}

/** A whole number that sorts among others. */
export function padded(number: number | bigint, digits: number): string {
  return number.toString().padStart(digits, '0');
}

/** A part without the `#` that parts are parted by. */
export function escapePart(part: string): string {
  return part.replaceAll('%', '%25').replaceAll('#', '%23');
}

export function unescapePart(part: string): string {
  return part.replaceAll('%23', '#').replaceAll('%25', '%');
}
