import { canonicalJson } from './canonical.ts';

/**
 * One thing that a revision changed: a JSON Pointer (RFC 6901) into the record format, and canonical JSON before and
 * after; null: there was, or is, nothing there.
 */
export type Change = { readonly path: string; readonly before: string | null; readonly after: string | null };

/** What changed from one content to another, field by field; lists are compared as wholes. */
export function changesBetween(before: unknown, after: unknown, path = ''): readonly Change[] {
  if (isObject(before) && isObject(after)) {
    const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...fields]
      .toSorted()
      .flatMap((field) => changesBetween(before[field], after[field], `${path}/${escapeField(field)}`));
  }
  const [one, other] = [textOf(before), textOf(after)];
  return one === other ? [] : [{ path, before: one, after: other }];
}

function textOf(value: unknown): string | null {
  return value === undefined ? null : canonicalJson(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escapeField(field: string): string {
  return field.replaceAll('~', '~0').replaceAll('/', '~1');
}
