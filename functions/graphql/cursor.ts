import { GraphQLError } from 'graphql';
import { badUserInput } from './bad-user-input.ts';
import { decodeBase64Url, encodeBase64Url } from './base64url.ts';

/** Which list a cursor belongs to: the list's name and the arguments that choose what it holds. */
export type ListIdentity = readonly unknown[];

/** Why a cursor cannot be taken, as clients are told in `extensions.reason`. */
export type CursorProblem = 'NOT_A_CURSOR' | 'ANOTHER_VERSION' | 'ANOTHER_LIST';

/** Raised when positions come to mean something else. */
const VERSION = '1';
const PARTS = /^(\d+):(\w+):(\w+):(.*)$/s;

/** A sort position in a list, as clients get it. */
export function encodeCursor(list: ListIdentity, position: string): string {
  const rest = `${digestOf(textOf(list))}:${digestOf(position)}:${position}`;
  return encodeBase64Url(`${VERSION}:${rest}`);
}

/**
 * The sort position that a cursor names.
 *
 * @param argument by which the cursor was given
 * @throws GraphQLError where the cursor is damaged, of another list or of another version
 */
export function decodeCursor(list: ListIdentity, argument: string, cursor: string): string {
  const [, version, of, digest, position] = PARTS.exec(decodeBase64Url(cursor) ?? '') ?? [];
  if (version === undefined || position === undefined) throw badCursor(argument, cursor, 'NOT_A_CURSOR');
  if (version !== VERSION) throw badCursor(argument, cursor, 'ANOTHER_VERSION');
  if (digest !== digestOf(position)) throw badCursor(argument, cursor, 'NOT_A_CURSOR');
  if (of !== digestOf(textOf(list))) throw badCursor(argument, cursor, 'ANOTHER_LIST');
  return position;
}

/** An error with code BAD_USER_INPUT that says what is wrong with a cursor. */
export function badCursor(argument: string, cursor: unknown, reason: CursorProblem): GraphQLError {
  const { message, extensions } = badUserInput(argument, cursor, EXPECTED[reason]);
  return new GraphQLError(message, { extensions: { ...extensions, reason } });
}

const EXPECTED: Readonly<Record<CursorProblem, string>> = {
  NOT_A_CURSOR: 'it must be a cursor as this API gave it; this is none, or a damaged one',
  ANOTHER_VERSION: 'it must be a cursor of this version of the API; begin at an end of the list',
  ANOTHER_LIST: 'it must be a cursor that came from this same list with these same arguments',
};

/** An argument that nobody gave is no part of it: cursors stay good when a list gets an argument that it did not have. */
function textOf(list: ListIdentity): string {
  return JSON.stringify(list, (_, value: unknown) => value ?? undefined);
}

/** Tells lists apart, and shows damage: FNV-1a, 32 bits. It keeps nothing secret. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
