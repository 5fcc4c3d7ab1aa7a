import type { EntryRef } from '../domain/record.ts';
import type { RevisionPage } from '../operations/ledger/read-revisions.ts';
import type { Ledger, Revision, Slice } from '../operations/ports.ts';
import { badUserInput } from './bad-user-input.ts';
import { type PageArguments, parseWindow, toConnection } from './connection.ts';
import type { ConnectionParent, RevisionParent } from './parents.ts';

/** Reads part of the history of an entry. */
export type ReadPart = (
  ledger: Ledger,
  ref: EntryRef,
  part: { readonly first: number; readonly before: number | null },
) => Promise<RevisionPage>;

/** A list of an entry's revisions: what it is called, and how a part of it is read. */
export type RevisionList = { readonly name: string; readonly read: ReadPart };

/**
 * Part of a list of an entry's revisions, the latest first; `ledger`: null where the entry is on no record.
 *
 * @throws GraphQLError naming `first` or `after`
 */
export async function revisionConnection(
  { ledger, ref }: { readonly ledger: Ledger | null; readonly ref: EntryRef },
  { name, read }: RevisionList,
  page: PageArguments,
): Promise<ConnectionParent<RevisionParent>> {
  const identity = [name, ref.type, ref.key];
  const window = parseWindow(identity, page);
  const before = window.after === null ? null : Number(window.after);
  if (before !== null && !Number.isSafeInteger(before)) {
    throw badUserInput('after', page.after, 'it must be a cursor that came from this same list');
  }
  const part = ledger === null ? NOTHING : await read(ledger, ref, { first: window.first, before });
  return toConnection(identity, window, sliceOf(part));
}

/** A revision that is at hand; what only history tells of it is read when it is asked for. */
export function revisionParent(revision: Revision): RevisionParent {
  return { header: revision, said: revision };
}

const NOTHING: RevisionPage = { revisions: [], more: false };

function sliceOf({ revisions, more }: RevisionPage): Slice<RevisionParent> {
  return { items: revisions.map((item) => ({ position: String(item.header.number), item })), more };
}
