import type { Entry } from '../../domain/record.ts';
import { parseEntry } from './parse-entry.ts';
import type { Problem } from './problems.ts';

/** What may stand for a field that is not right, where it refers to nothing. */
const PLACEHOLDERS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['prefLabel', { en: '?' }],
  ['title', '?'],
  ['text', '?'],
  ['language', 'en'],
  ['claimDate', { at: '1970-01-01T00:00:00Z' }],
  ['relation', 'UNDETERMINED'],
  ['rationale', '?'],
]);

/**
 * An entry that refers to what this broken one refers to, if one can be made: what is wrong with it is left out, or
 * replaced. It serves to find what is wrong beside, all in one go; nothing else of it means anything.
 */
export function standIn(value: unknown, problems: readonly Problem[]): Entry | null {
  const parsed = parseEntry(problems.reduce<unknown>((mended, { path }) => mend(mended, path), value));
  return 'entry' in parsed ? parsed.entry : null;
}

function mend(value: unknown, path: string): unknown {
  const [, first = '', second] = path.split('/');
  const placeholder = PLACEHOLDERS.get(first);
  if (placeholder !== undefined) {
    return { ...fieldsOf(value), [first]: placeholder };
  }
  return first === 'statement' && second !== undefined
    ? { ...fieldsOf(value), statement: without(fieldsOf(value)['statement'], second) }
    : without(value, first);
}

function without(value: unknown, field: string): unknown {
  return Object.fromEntries(Object.entries(fieldsOf(value)).filter(([name]) => name !== field));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' ? { ...value } : {};
}
