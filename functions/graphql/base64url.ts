/** Text in base64url, without padding. */
export function encodeBase64Url(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}

/** The text, or null where it is not what {@link encodeBase64Url} writes: each text has one encoding only. */
export function decodeBase64Url(encoded: string): string | null {
  const text = Buffer.from(encoded, 'base64url').toString('utf8');
  return encodeBase64Url(text) === encoded ? text : null;
}
