import type { Source } from './record.ts';

const ESCAPE = /%([0-9a-f]{2})?/gi;
/** What never needs an escape (RFC 3986, section 2.3). */
const UNRESERVED = /[A-Za-z0-9\-._~]/;

/**
 * An address as it is compared with others: by what the standards hold to be the same (the WHATWG URL standard; RFC 3986,
 * section 6.2.2), without its fragment and the dot that may end a host. What follows the `?` stays as it is, for what a
 * parameter means only its site knows; so does http beside https. Null: it is no address.
 */
export function normalUrl(text: string): string | null {
  const url = URL.parse(text);
  if (url === null) return null;
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  url.pathname = unescaped(url.pathname);
  // Even where it is empty: then its `?` goes.
  url.search = unescaped(url.search);
  return url.href;
}

/** Where a source is to be found, its archived copy included; each once, as addresses are compared. */
export function addressesOf({ url, archivedAt }: Pick<Source, 'url' | 'archivedAt'>): readonly string[] {
  const addresses = [url, archivedAt].map((address) => address && normalUrl(address));
  return [...new Set(addresses.filter((address) => address !== null))];
}

/** Escapes as they are written where they are needed, and none where they are not; a `%` that begins none is one itself. */
function unescaped(text: string): string {
  return text.replace(ESCAPE, (escape: string, digits: string | undefined) => {
    if (digits === undefined) return '%25';
    const character = String.fromCharCode(Number.parseInt(digits, 16));
    return UNRESERVED.test(character) ? character : escape.toUpperCase();
  });
}
