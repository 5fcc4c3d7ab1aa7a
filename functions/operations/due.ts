import type { EntryRef } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import { type Cause, MOST_CAUSES } from './kept-ports.ts';

/** A claim or a commitment, whose page is derived. */
export type PageRef = EntryRef<'Claim' | 'Commitment'>;

/** A page that is to be derived, and why; at most {@link MOST_CAUSES} are told. */
export type Due = { readonly ref: PageRef; readonly causes: readonly Cause[] };

/** The same pages, each once and for all of its reasons, in the order in which they were named. */
export function eachOnce(due: readonly Due[]): readonly Due[] {
  return [...Map.groupBy(due, ({ ref }) => refName(ref)).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ref: first.ref, causes: allCauses([first, ...others]) }],
  );
}

/** Why any of these pages is to be derived. */
export function allCauses(due: readonly Due[]): readonly Cause[] {
  const causes = new Map(due.flatMap((each) => each.causes).map((cause) => [JSON.stringify(cause), cause]));
  return [...causes.values()].slice(0, MOST_CAUSES);
}
