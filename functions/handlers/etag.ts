import { hash } from 'node:crypto';
import { RULE_SET_VERSION } from '../domain/rule-set-version.ts';

/** In characters of base64: 132 bits, so that no two answers share a tag. */
const DIGEST_LENGTH = 22;
const TAG = /(?:W\/)?("[^"]*")/g;

/**
 * The tag of an answer: the version of the rules that made it, and a hash of its type and its body. It is a weak one
 * (RFC 9110, section 8.8.3), for it names what is said, and the same is said in every coding.
 */
export function etagOf(contentType: string, body: string): string {
  return `W/"${RULE_SET_VERSION}-${hash('sha256', `${contentType}\n${body}`, 'base64url').slice(0, DIGEST_LENGTH)}"`;
}

/** Whether who sends this `If-None-Match` has the answer of this tag: any if it says `*`, else one that it lists. */
export function hasEtag(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch.trim() === '*' || tagsIn(ifNoneMatch).some((tag) => tagsIn(etag).includes(tag));
}

/** Compared weakly, as `If-None-Match` is, tags differ in what is quoted alone. */
function tagsIn(header: string): readonly string[] {
  return Array.from(header.matchAll(TAG), ([, quoted = '']) => quoted);
}
