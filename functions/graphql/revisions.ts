import type { EntryRef } from '../domain/record.ts';
import type { Ledger, Revision } from '../operations/ports.ts';
import { EMPTY_SLICE } from '../operations/slices.ts';
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
 * @throws GraphQLError naming the argument
 */
export async function revisionConnection(
  { ledger, ref, list }: RevisionList,
  page: PageArguments,
): Promise<ConnectionParent<RevisionParent>> {
  const identity = [list, ref.type, ref.key];
  const window = parseWindow(identity, page);
  const { readCorrections, readRevisions } = await import('../operations/ledger/read-revisions.ts');
  const read = list === 'corrections' ? readCorrections : readRevisions;
  return toConnection(identity, ledger === null ? EMPTY_SLICE : await read(ledger, ref, window));
}

/** A revision that is at hand; what only history tells of it is read when it is asked for. */
export function revisionParent(revision: Revision): RevisionParent {
  return { header: revision, said: revision };
}
