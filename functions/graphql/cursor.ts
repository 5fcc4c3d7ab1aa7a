import { badUserInput } from './bad-user-input.ts';
import { decodeBase64Url, encodeBase64Url } from './base64url.ts';

/** Which list a cursor belongs to: the list's name and the arguments that choose what it holds. */
export type ListIdentity = readonly unknown[];

const VERSION = '1';

/** A sort position in a list, as clients get it. */
export function encodeCursor(list: ListIdentity, position: string): string {
  return encodeBase64Url(`${VERSION}:${sealOf(list, position)}:${position}`);
}

/**
 * The sort position that a cursor names.
 *
 * @throws GraphQLError naming `after` where the cursor is damaged, of another list or of another version
 */
export function decodeCursor(list: ListIdentity, cursor: string): string {
  const [version, seal, ...rest] = (decodeBase64Url(cursor) ?? '').split(':');
  const position = rest.join(':');
  if (version !== VERSION || seal !== sealOf(list, position)) {
    throw badUserInput('after', cursor, 'it must be a cursor that came from this same list with these same arguments');
  }
  return position;
}

/** Ties the position to its list, and shows damage: FNV-1a, 32 bits. It keeps nothing secret. */
function sealOf(list: ListIdentity, position: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(JSON.stringify([list, position]))) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
