import { pointer } from './pointer.ts';
import type { Problem } from './problems.ts';

/** Every text in a JSON value, names of fields included, that is not well-formed Unicode. */
export function textProblems(value: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  // Grows while it is walked: nothing limits how deep a value may be that no schema has checked.
  const pending: { readonly path: string; readonly value: unknown }[] = [{ path: '', value }];
  for (const { path, value: part } of pending) {
    if (typeof part === 'string' && !part.isWellFormed()) {
      problems.push({ kind: 'NOT_WELL_FORMED', path, text: part });
    }
    if (typeof part === 'object' && part !== null) {
      for (const [field, member] of Object.entries<unknown>({ ...part })) {
        const memberPath = pointer(path, field);
        pending.push({ path: memberPath, value: member });
        if (!field.isWellFormed()) {
          problems.push({ kind: 'NOT_WELL_FORMED', path: memberPath, text: field });
        }
      }
    }
  }
  return problems;
}
