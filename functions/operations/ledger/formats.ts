import type { Entry, EntryRef } from '../../domain/record.ts';
import type { Revision, RevisionHeader, StoredRevision, WriteRequest } from '../ports.ts';
import { normalise } from '../record-format/normalise.ts';
import type { RawEntry } from '../record-format/raw-entry.ts';
import { readTimes } from '../record-format/read-times.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { seal } from './seal.ts';

/** The format in which revisions are written. Older ones are read, and never rewritten. */
export const FORMAT = 2;

/** A revision as it is kept: what is known of it, and what it says as canonical JSON; null: that was redacted. */
export type SealedRevision = RevisionHeader & {
  readonly content: string | null;
  /** Null: nobody asked for it, as for what a format had no place for. */
  readonly request: WriteRequest | null;
};

/** What {@link readStored} reads. */
export function toStored({ type: _type, key: _key, ...revision }: SealedRevision): StoredRevision {
  return revision;
}

/**
 * Reads a revision of an entry, whatever its format.
 *
 * @throws Error where a later release wrote it
 */
export function readStored({ type, key }: EntryRef, stored: StoredRevision): SealedRevision {
  switch (stored.format) {
    case FORMAT:
      return { type, key, ...parseStored<Omit<SealedRevision, 'type' | 'key'>>(stored) };
    case 1:
      return fromFormat1({ type, key }, parseStored<Format1>(stored));
    default:
      throw new Error(
        `Revision ${stored.number} of ${type} ${JSON.stringify(key)} is in format ${stored.format}, which a later release wrote.`,
      );
  }
}

/** What a revision says; null: it was redacted, by the revisions up to the one that these `redacted` are of. */
export function openRevision(sealed: SealedRevision, redacted: readonly number[]): Revision | null {
  const { content, request: _, ...header } = sealed;
  if (content === null || redacted.includes(header.number)) return null;
  const { entry, reason } = parseContent(content);
  return { ...header, entry: header.retracted ? { ...entry, ...RETRACTED } : entry, reason };
}

const RETRACTED: { readonly retracted: true } = { retracted: true };

/** The entry that a content holds. Spans are of today's calendar, as is all that follows from the record. */
function parseContent(content: string): { readonly entry: Entry; readonly reason: string | null } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The ledger reads what the ledger wrote.
  const { entry, reason } = JSON.parse(content) as { readonly entry: RawEntry; readonly reason: string | null };
  return { entry: normalise(entry, readTimes(entry, []).spans), reason };
}

/**
 * Format 1 had the entry as the domain has it, spans included; no hashes, no kinds, and of editors an id alone. Nothing
 * chains such a revision to the one before.
 */
type Format1 = {
  readonly number: number;
  readonly recordedAt: string;
  readonly editor: string;
  readonly reason: string | null;
  /** Goes with a redaction, which leaves the hash instead. */
  readonly body?: string;
  readonly contentHash?: string;
};

function fromFormat1(ref: EntryRef, { body, contentHash, reason, editor, ...rest }: Format1): SealedRevision {
  const content = body === undefined ? null : canonicalJson({ entry: withoutSpans(JSON.parse(body)), reason });
  const header = seal({
    ...ref,
    number: rest.number,
    format: 1,
    kind: rest.number === 1 ? 'RECORDED' : 'REVISED',
    retracted: false,
    redacted: [],
    corrections: [],
    recordedAt: rest.recordedAt,
    editor: { id: editor, name: null },
    contentHash: content === null ? String(contentHash) : sha256(content),
    previousHash: null,
  });
  return { ...header, content, request: null };
}

/** A label may be in a language called "span": a span is known by what it holds. */
function withoutSpans(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpans);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries<unknown>({ ...value }).filter(([, member]) => !isSpan(member));
  return Object.fromEntries(fields.map(([field, member]) => [field, withoutSpans(member)]));
}

function isSpan(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'earliestStart' in value;
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- A format says what it holds.
function parseStored<T>(stored: StoredRevision): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The ledger reads what the ledger wrote.
  return stored as unknown as T;
}
