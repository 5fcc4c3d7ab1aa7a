import { badUserInput } from './bad-user-input.ts';

const LONGEST_KEY = 200;

/** Whether an entry can have the key: 1 to 200 characters of well-formed Unicode. */
export function isPossibleKey(key: string): boolean {
  return key !== '' && key.length <= 2 * LONGEST_KEY && key.isWellFormed() && Array.from(key).length <= LONGEST_KEY;
}

/**
 * The key, or null where no entry can have it, so that nobody needs to look for it.
 *
 * @throws GraphQLError naming `argument` where the text is not Unicode: half of a surrogate pair names nothing
 */
export function parseKey(key: string, argument: string): string | null {
  if (!key.isWellFormed()) {
    throw badUserInput(argument, key, 'it must be well-formed Unicode');
  }
  return isPossibleKey(key) ? key : null;
}
