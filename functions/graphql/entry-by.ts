import type { EntryRef, EntryType } from '../domain/record.ts';
import { badUserInput } from './bad-user-input.ts';
import type { GraphqlContext } from './context.ts';
import { parseEntryId } from './entry-id.ts';
import { parseKey } from './entry-key.ts';
import type { NodeParent } from './parents.ts';

/** An entry's id or its key. */
export type EntryBy = { readonly id: string; readonly key?: never } | { readonly id?: never; readonly key: string };

/**
 * The entry of a type that `by` names; null: the record holds none.
 *
 * @throws GraphQLError where no entry of the type can have that id
 */
export async function entryBy<T extends EntryType>(
  type: T,
  by: EntryBy,
  context: GraphqlContext,
): Promise<EntryRef<T> | null> {
  const key = by.id === undefined ? parseKey(by.key, 'by.key') : keyOfId(type, by.id, 'by.id');
  const ref = key === null ? null : { type, key };
  return ref !== null && (await isOnRecord(ref, context)) ? ref : null;
}

/**
 * The key in the id of an entry of a type.
 *
 * @throws GraphQLError naming `argument` where no entry of the type can have that id
 */
export function keyOfId(type: EntryType, id: string, argument: string): string {
  const ref = parseEntryId(id, argument);
  if (ref.type !== type) {
    throw badUserInput(argument, id, `it must be the id of a ${type}, and is that of a ${ref.type}`);
  }
  return ref.key;
}

/** What has a page is read with it, since most of those who ask for it want more of the page. */
export async function isOnRecord(ref: NodeParent, { loaders }: GraphqlContext): Promise<boolean> {
  const { type, key } = ref;
  const found =
    type === 'Claim'
      ? await loaders.claimPage(key)
      : type === 'Commitment'
        ? await loaders.commitmentPage(key)
        : await loaders.find(ref);
  return found !== null;
}
