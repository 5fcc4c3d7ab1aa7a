import type { EntryRef } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import { type Cause, MOST_CAUSES, type PageRef } from './kept-ports.ts';

export function hasPage(ref: EntryRef): ref is PageRef {
  return ref.type === 'Claim' || ref.type === 'Commitment';
}

/** A page that is to be derived, and why; at most {@link MOST_CAUSES} are told. */
export type Due = { readonly ref: PageRef; readonly causes: readonly Cause[] };

/** The same pages, each once and for all of its reasons, in the order in which they were named. */
export function eachOnce(due: readonly Due[]): readonly Due[] {
  const pages = new Map<string, Due>();
  for (const each of due) {
    const name = refName(each.ref);
    const before = pages.get(name);
    pages.set(name, { ref: each.ref, causes: allCauses(before === undefined ? [each] : [before, each]) });
  }
  return [...pages.values()];
}

/** Why any of these pages is to be derived. */
export function allCauses(due: readonly Due[]): readonly Cause[] {
  const causes = new Map(due.flatMap((each) => each.causes).map((cause) => [JSON.stringify(cause), cause]));
  return [...causes.values()].slice(0, MOST_CAUSES);
}
