import type { IndexEntry } from '../../functions/domain/indexes.ts';
import type { Entry, EntryRef } from '../../functions/domain/record.ts';
import type { FeedEntry, PageRef, Publication, SetAside, Task } from '../../functions/operations/kept-ports.ts';
import type { ClaimFilter } from '../../functions/operations/list-ports.ts';
import type { DerivedClaimPage, DerivedStatus, Head } from '../../functions/operations/ports.ts';

/** What a store in memory holds beside the ledger, by {@link nameOf} of what it is of. */
export type MemoryDerived = {
  readonly contents: Map<string, Content>;
  readonly pages: Map<string, DerivedClaimPage>;
  readonly statuses: Map<string, DerivedStatus>;
  /** The last turns that were taken to write these. */
  readonly turns: Record<'content' | 'page', Map<string, number>>;
  readonly vocabulary: { version: number };
  readonly told: Map<string, number>;
  readonly feed: readonly FeedEntry[][];
  readonly published: Map<string, readonly Publication<unknown>[]>;
  /** By what is quoted. */
  readonly quoting: Map<string, readonly PageRef[]>;
  readonly tasks: Map<string, Task>;
  readonly asides: Map<string, SetAside>;
};
export type Content = {
  readonly entry: Entry;
  readonly head: Head;
  readonly indexEntries: readonly IndexEntry[];
  readonly lists: readonly ClaimFilter[];
};

export function nameOf({ type, key }: EntryRef): string {
  return `${type} ${key}`;
}
