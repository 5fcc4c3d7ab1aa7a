import type { Entry, EntryRef } from '../../domain/record.ts';
import type { Revision, RevisionHeader, StoredRevision, WriteRequest } from '../ports.ts';
import { normalise } from '../record-format/normalise.ts';
import type { RawEntry } from '../record-format/raw-entry.ts';
import { readTimes } from '../record-format/read-times.ts';
import type { RevisionKind } from '../revision-kind.ts';
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
 * @throws Error where it cannot be read: a later release wrote it, or nobody did
 */
export function readStored(ref: EntryRef, stored: StoredRevision): SealedRevision {
  const read = tryReadStored(ref, stored);
  if (read !== null) return read;
  const revision = `Revision ${stored.number} of ${ref.type} ${JSON.stringify(ref.key)}`;
  throw new Error(`${revision} is in format ${stored.format}, and not as this release knows it.`);
}

/** As {@link readStored}; null: it cannot be read. */
export function tryReadStored({ type, key }: EntryRef, stored: StoredRevision): SealedRevision | null {
  if (isFormat2(stored)) {
    const { content, request, ...header } = stored;
    return { type, key, ...header, content: typeof content === 'string' ? content : null, request: request ?? null };
  }
  return isFormat1(stored) ? fromFormat1({ type, key }, stored) : null;
}

/**
 * What a revision says; null: it was redacted, by the revisions up to the one that these `redacted` are of, or what is
 * there is not what was sealed.
 */
export function openRevision(sealed: SealedRevision, redacted: readonly number[]): Revision | null {
  const { content, request: _, ...header } = sealed;
  if (content === null || redacted.includes(header.number) || sha256(content) !== header.contentHash) return null;
  const { entry, reason } = parseContent(content);
  return { ...header, entry: header.retracted ? { ...entry, ...RETRACTED } : entry, reason };
}

/** As {@link openRevision}; null, too, where what was sealed is no entry: whoever can seal can seal anything. */
export function tryOpen(sealed: SealedRevision, redacted: readonly number[]): Revision | null {
  try {
    return openRevision(sealed, redacted);
  } catch {
    return null;
  }
}

const RETRACTED: { readonly retracted: true } = { retracted: true };

/** The entry that a content holds. Spans are of today's calendar, as is all that follows from the record. */
function parseContent(content: string): { readonly entry: Entry; readonly reason: string | null } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The ledger reads what the ledger wrote.
  const { entry, reason } = JSON.parse(content) as { readonly entry: RawEntry; readonly reason: string | null };
  return { entry: normalise(entry, readTimes(entry, []).spans), reason };
}

/** What a redaction takes away may be missing. */
type Format2 = Omit<SealedRevision, 'type' | 'key' | 'content' | 'request'> & {
  readonly content?: unknown;
  readonly request?: WriteRequest | null;
};

function isFormat2(stored: StoredRevision): stored is StoredRevision & Format2 {
  const { format, kind, retracted, redacted, corrections, recordedAt, editor, contentHash } = stored;
  const { previousHash, hash, request = null } = stored;
  const { id: editorId, name } = fieldsOf(editor);
  const { id: requestId, inputHash } = fieldsOf(request);
  return (
    format === FORMAT &&
    KINDS.has(kind) &&
    typeof retracted === 'boolean' &&
    [redacted, corrections].every((list) => Array.isArray(list) && list.every(Number.isSafeInteger)) &&
    [recordedAt, contentHash, hash, editorId].every(isText) &&
    [name, previousHash].every((text) => text === null || isText(text)) &&
    (request === null || [requestId, inputHash].every(isText))
  );
}

const KINDS: ReadonlySet<unknown> = new Set<RevisionKind>([
  'RECORDED',
  'REVISED',
  'CORRECTED',
  'RETRACTED',
  'REDACTED',
]);

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

function isFormat1(stored: StoredRevision): stored is StoredRevision & Format1 {
  const { format, recordedAt, editor, reason = null, body, contentHash } = stored;
  return (
    format === 1 &&
    isText(recordedAt) &&
    isText(editor) &&
    (reason === null || isText(reason)) &&
    (body === undefined ? isText(contentHash) : isText(body) && isJson(body))
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The fields that a value has, if it has any. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

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
