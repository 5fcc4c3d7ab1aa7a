import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * JSON in its one canonical form (RFC 8785).
 *
 * @throws Error where the value is no JSON or holds a text that is not well-formed Unicode
 */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new Error('There is no JSON for this value.');
  return json;
}

/** SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
