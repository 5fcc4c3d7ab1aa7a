import type { Entry } from '../../domain/record.ts';

/** A JSON object. */
export type Json = { readonly [field: string]: unknown };

/**
 * An entry in the record format, without what may be left out and without the spans, which its words imply: what
 * {@link parseEntry} makes of it is the entry again.
 */
export function formatEntry(entry: Entry): Json {
  return withoutSpans(entry);
}

function withoutSpans(value: object): Json {
  return Object.fromEntries(
    Object.entries<unknown>({ ...value })
      .filter(([, member]) => !isLeftOut(member))
      .map(([field, member]) => [field, formatted(member)]),
  );
}

function formatted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(formatted);
  }
  return typeof value === 'object' && value !== null ? withoutSpans(value) : value;
}

function isLeftOut(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return value === null;
  }
  // A label may be in a language called "span": it is known by what it holds.
  return 'earliestStart' in value || Object.keys(value).length === 0;
}
