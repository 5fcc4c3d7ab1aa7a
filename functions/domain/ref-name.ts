import type { EntryRef } from './record.ts';

/** A text for each entry that there may be, as a key of maps and sets: no type has a space in it. */
export function refName({ type, key }: EntryRef): string {
  return `${type} ${key}`;
}
