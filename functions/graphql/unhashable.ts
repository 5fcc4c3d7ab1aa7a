import type { WriteProblem } from '../operations/ledger/outcomes.ts';
import { pointer } from '../operations/record-format/pointer.ts';

/** What is said of a text that is no Unicode. */
export const NOT_WELL_FORMED = 'This text is not well-formed Unicode.';

/**
 * Every part of an input that is not JSON as RFC 8785 has it, so that there is no hash of it: texts that are not Unicode,
 * and numbers beyond all numbers, which GraphQL reads where a number is too large for it.
 */
export function unhashable(value: unknown, path: string = ''): readonly WriteProblem[] {
  if (typeof value === 'string') return value.isWellFormed() ? [] : [{ path, message: NOT_WELL_FORMED }];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [{ path, message: 'This number is too large.' }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries<unknown>({ ...value }).flatMap(([field, part]) => unhashable(part, pointer(path, field)));
}
