import { createHash } from 'node:crypto';
import type { Claim } from '../domain/record.ts';

/** How the keys of drafts begin. */
export const DRAFT_PREFIX = 'draft/';

/** In bytes: in base64url they are 200 characters, which with the prefix is more than a key of the record may have. */
const DIGEST_LENGTH = 150;

/**
 * The key of a draft, which follows from what it says: SHAKE256 (FIPS 202) in base64url. It is longer than the key of an
 * entry may be, so that it is the key of nothing on the record, now or later.
 */
export function draftKey(draft: Claim): string {
  const text = JSON.stringify(draft, inOrder);
  const hash = createHash('shake256', { outputLength: DIGEST_LENGTH }).update(text).digest('base64url');
  return `${DRAFT_PREFIX}${hash}`;
}

/** Whether a key has the form of a draft's. */
export function isDraftKey(key: string): boolean {
  return DRAFT_KEY.test(key);
}

const DRAFT_KEY = /^draft\/[\w-]{200}$/;

/** Fields have no order: two drafts that say the same have one key. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries<unknown>({ ...value }).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
