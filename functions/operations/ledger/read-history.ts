import type { EntryRef } from '../../domain/record.ts';
import type { Ledger, Revision, RevisionHeader, StoredRevision } from '../ports.ts';

/** All that there is of an entry, the earliest first. */
export type History = {
  /** Of every revision. */
  readonly headers: readonly RevisionHeader[];
  /** Those whose content was not redacted; the latest always is among them. */
  readonly revisions: readonly Revision[];
};

export async function readHistory(ledger: Ledger, ref: EntryRef): Promise<History> {
  return openHistory(ref, await ledger.history(ref));
}

/** Reads revisions as they are kept; the last of them tells what has been redacted. */
export async function openHistory(ref: EntryRef, stored: readonly StoredRevision[]): Promise<History> {
  // What reads the words of times is large, and most who start read no history.
  const { openRevision, readStored } = await import('./formats.ts');
  const sealed = stored.map((each) => readStored(ref, each));
  const redacted = sealed.at(-1)?.redacted ?? [];
  return {
    headers: sealed.map(({ content: _content, request: _request, ...header }) => header),
    revisions: sealed.flatMap((each) => openRevision(each, redacted) ?? []),
  };
}
