import type { EntryRef, EntryType } from '../domain/record.ts';
import { isDraftKey } from '../operations/draft-key.ts';
import { badUserInput } from './bad-user-input.ts';
import { decodeBase64Url, encodeBase64Url } from './base64url.ts';
import { isPossibleKey } from './entry-key.ts';
import type { NodeParent } from './parents.ts';

const NODE_TYPES: readonly EntryType[] = ['Claim', 'Commitment', 'Concept', 'EditorCheck', 'Event', 'Source'];

/** The id of an entry: its type and key in base64url. */
export function entryId({ type, key }: EntryRef): string {
  return encodeBase64Url(`${type}:${key}`);
}

/**
 * The entry that an id names, whether or not the record holds it.
 *
 * @throws GraphQLError naming `argument` where no entry can have that id
 */
export function parseEntryId(id: string, argument: string): NodeParent {
  const text = decodeBase64Url(id) ?? '';
  const type = NODE_TYPES.find((name) => text.startsWith(`${name}:`));
  const key = text.slice(text.indexOf(':') + 1);
  // Drafts have ids as well, which name nothing on the record.
  if (type === undefined || !(isPossibleKey(key) || isDraftKey(key))) {
    throw badUserInput(argument, id, 'it must be an id that this API has given out');
  }
  return { type, key };
}
