import type { EntryRef } from '../domain/record.ts';
import type { RevisionPage } from '../operations/ledger/read-revisions.ts';
import type { Slice } from '../operations/list-ports.ts';
import type { Ledger, Revision } from '../operations/ports.ts';
import { badUserInput } from './bad-user-input.ts';
import { type PageArguments, parseWindow, toConnection } from './connection.ts';
import type { ConnectionParent, RevisionParent } from './parents.ts';

/** A list of an entry's revisions. */
export type RevisionList = {
  /** Null: the entry is on no record. */
  readonly ledger: Ledger | null;
  readonly ref: EntryRef;
  readonly list: 'revisions' | 'corrections';
};

/**
 * Part of a list of an entry's revisions, the latest first.
 *
 * @throws GraphQLError naming `first` or `after`
 */
export async function revisionConnection(
  { ledger, ref, list }: RevisionList,
  page: PageArguments,
): Promise<ConnectionParent<RevisionParent>> {
  const identity = [list, ref.type, ref.key];
  const window = parseWindow(identity, page);
  const before = window.after === null ? null : Number(window.after);
  if (before !== null && !Number.isSafeInteger(before)) {
    throw badUserInput('after', page.after, 'it must be a cursor that came from this same list');
  }
  const { readCorrections, readRevisions } = await import('../operations/ledger/read-revisions.ts');
  const read = list === 'corrections' ? readCorrections : readRevisions;
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
