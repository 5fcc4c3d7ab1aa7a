import type { Entry } from '../../domain/record.ts';
import type { RevisionHeader } from '../ports.ts';
import { formatEntry } from '../record-format/format-entry.ts';
import { canonicalJson, sha256 } from './canonical.ts';

/**
 * What a revision says, as it is kept and hashed: the canonical JSON of the entry in the record format, and of the reason.
 * Whether the entry was retracted is no part of it: that is the revision's.
 *
 * @param salt - a text that nobody can guess, so that nobody can tell by the hash whether a guess at what was redacted is
 *   right
 */
export function contentFor(entry: Entry, reason: string | null, salt: string): string {
  const { retracted: _, ...said } = formatEntry(entry);
  return canonicalJson({ entry: said, reason, salt });
}

/**
 * Hashes a revision: SHA-256 of the canonical JSON (RFC 8785) of its header without the hash. Of its content the header
 * holds a hash alone, so that the chain can be verified where the content had to go.
 */
export function seal(header: Omit<RevisionHeader, 'hash'>): RevisionHeader {
  return { ...header, hash: hashOf(header) };
}

/** The hash that a header has, if it is what it was when it was sealed. */
export function hashOf(header: Omit<RevisionHeader, 'hash'>): string {
  return sha256(canonicalHeader(header));
}

/** What the hash is of: all of a header but the hash, as canonical JSON. */
export function canonicalHeader({
  type,
  key,
  number,
  format,
  kind,
  retracted,
  redacted,
  corrections,
  recordedAt,
  editor,
  contentHash,
  previousHash,
}: Omit<RevisionHeader, 'hash'>): string {
  const { id, name } = editor;
  return canonicalJson({
    type,
    key,
    number,
    format,
    kind,
    retracted,
    redacted,
    corrections,
    recordedAt,
    editor: { id, name },
    contentHash,
    previousHash,
  });
}
