import type { EntryRef, EntryType } from '../domain/record.ts';
import type { Catalogue } from '../operations/list-ports.ts';
import { mapSlice, type PageArguments, parseWindow, toConnection } from './connection.ts';
import type { GraphqlContext } from './context.ts';
import type { ListIdentity } from './cursor.ts';
import type { ConnectionParent } from './parents.ts';

/**
 * Part of a catalogue of entries of a type.
 *
 * @throws GraphQLError naming the argument
 */
export async function entryConnection<T extends EntryType>(
  { type, catalogue, identity }: { readonly type: T; readonly catalogue: Catalogue; readonly identity: ListIdentity },
  page: PageArguments,
  { readerIn }: GraphqlContext,
): Promise<ConnectionParent<EntryRef<T>>> {
  const window = parseWindow(identity, page);
  const keys = await readerIn().derivations.entryKeys(catalogue, window);
  return toConnection(
    identity,
    mapSlice(keys, (key): EntryRef<T> => ({ type, key })),
  );
}
