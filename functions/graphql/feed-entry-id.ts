import type { FeedEntry } from '../operations/kept-ports.ts';
import { encodeBase64Url } from './base64url.ts';

/** The id of what the feed tells, as clients get it: opaque, and none that `node` takes. */
export function feedEntryId({ id }: FeedEntry): string {
  return encodeBase64Url(`FeedEntry:${id}`);
}
