import type { Entry, EntryRef } from '../../domain/record.ts';
import type { Editor } from '../caller.ts';
import type { Derivations, Ledger, Revision, RevisionKind, Truth, WriteRequest } from '../ports.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { FORMAT, openRevision, readStored, type SealedRevision, toStored } from './formats.ts';
import type { Refusal, WriteOutcome } from './outcomes.ts';
import { contentFor, seal } from './seal.ts';

/** What writing needs; `now` is epoch milliseconds. */
export type Writer = {
  readonly ledger: Ledger;
  readonly truth: Truth;
  /** What references are looked up in. */
  readonly derivations: Derivations;
  readonly editor: Editor;
  readonly now: number;
  /** A text that was never made before: stands for the idempotency key of who gives none. */
  readonly newId: () => string;
};

/** What the caller asked for: how they call it, if they do, and all that they gave. */
export type Asked = { readonly idempotencyKey: string | null; readonly input: unknown };

/** A revision to be appended: the first, or one that follows on another. */
export type Appending = {
  readonly ref: EntryRef;
  readonly kind: RevisionKind;
  readonly reason: string | null;
  readonly asked: Asked;
} /** What it says, or why it may not be written. */ & (
  | { readonly first: () => Promise<NextContent | Refusal> }
  | {
      /** The revision that it follows on. */
      readonly after: number;
      /** The same, given what the one before said. */
      readonly next: (before: Revision) => Promise<NextContent | Refusal>;
    }
);
export type NextContent = {
  readonly entry: Entry;
  readonly retracted: boolean;
  /** Numbers of revisions that go with this one, beside those that went before. */
  readonly redacts?: readonly number[];
};

/**
 * What one revision may say at most, in bytes of its canonical JSON: what is derived from it says each part of it at
 * greater length, and an item of the table may have 400 KB.
 */
export const LARGEST_CONTENT = 100_000;

/**
 * Appends a revision, if it follows on the latest: of several who try at once one does, and the others are told. The same
 * request again, whether it was answered or not, appends nothing more and has the same outcome: the revision that it
 * made can only be the one after the revision that it names.
 */
export async function appendRevision(writer: Writer, appending: Appending): Promise<WriteOutcome> {
  const { ledger } = writer;
  const { ref, asked } = appending;
  const isFirst = 'first' in appending;
  const after = isFirst ? 0 : appending.after;
  const step = { ref, after, isFirst };
  const request = identify(writer, asked);
  const { revisions, inputHash } = await ledger.read(ref, isFirst ? [1] : [after, after + 1], request.id);
  if (inputHash !== null && inputHash !== request.inputHash) return { kind: 'KEY_REUSED' };
  const known = revisions.map((stored) => readStored(ref, stored));
  const next = known.find(({ number }) => number === after + 1);
  if (next !== undefined) return afterNext(writer, { ...step, request }, next);
  const before = known.find(({ number }) => number === after) ?? null;
  const content = 'first' in appending ? await appending.first() : await nextTo(before, appending.next);
  if (content === null) return outOfStep(writer, step);
  if ('kind' in content) return content;
  const revision = sealNext(writer, { appending, after, before, request, content });
  const bytes = Buffer.byteLength(revision.content);
  if (bytes > LARGEST_CONTENT) return { kind: 'TOO_LARGE', bytes, limit: LARGEST_CONTENT };

  if (asked.idempotencyKey !== null && inputHash === null) {
    const first = await ledger.claimRequest(ref, request);
    if (first !== request.inputHash) return { kind: 'KEY_REUSED' };
  }
  if (await ledger.append(ref, toStored(revision))) return written(revision);
  const [stored] = (await ledger.read(ref, [after + 1])).revisions;
  if (stored === undefined) throw new Error(`Revision ${after + 1} of ${ref.type} was neither appended nor is there.`);
  return afterNext(writer, { ...step, request }, readStored(ref, stored));
}

/** Null: there is nothing to follow on. */
async function nextTo(
  before: SealedRevision | null,
  next: (before: Revision) => Promise<NextContent | Refusal>,
): Promise<NextContent | Refusal | null> {
  const said = before === null ? null : openRevision(before, before.redacted);
  return said === null ? null : next(said);
}

type Step = { readonly ref: EntryRef; readonly after: number; readonly isFirst: boolean };

function identify({ editor, newId }: Writer, { idempotencyKey, input }: Asked): WriteRequest {
  return {
    id: sha256(canonicalJson([editor.id, idempotencyKey ?? newId()])),
    inputHash: sha256(canonicalJson(input)),
  };
}

/** What there is where the revision was to be: perhaps the very one, appended before or by a request that came twice. */
async function afterNext(
  writer: Writer,
  step: Step & { readonly request: WriteRequest },
  next: SealedRevision,
): Promise<WriteOutcome> {
  const isMine = next.request?.id === step.request.id && next.request.inputHash === step.request.inputHash;
  return isMine ? written(next) : outOfStep(writer, step);
}

async function outOfStep({ truth }: Writer, { ref, after, isFirst }: Step): Promise<Refusal> {
  const current = await truth.latest(ref);
  if (current === null) return { kind: 'NOT_FOUND' };
  return isFirst ? { kind: 'KEY_TAKEN', current } : { kind: 'CONFLICT', expected: after, current };
}

function written(sealed: SealedRevision): WriteOutcome {
  const revision = openRevision(sealed, sealed.redacted);
  return revision === null ? { kind: 'REDACTED' } : { kind: 'WRITTEN', revision };
}

type Sealing = {
  readonly appending: Appending;
  readonly after: number;
  readonly before: SealedRevision | null;
  readonly request: WriteRequest;
  readonly content: NextContent;
};

function sealNext(
  { editor, now }: Writer,
  { appending, after, before, request, content }: Sealing,
): SealedRevision & { readonly content: string } {
  const { ref, kind, reason } = appending;
  const said = contentFor(content.entry, reason);
  const header = seal({
    type: ref.type,
    key: ref.key,
    number: after + 1,
    format: FORMAT,
    kind,
    retracted: content.retracted,
    redacted: [...new Set([...(before?.redacted ?? []), ...(content.redacts ?? [])])].toSorted((a, b) => a - b),
    corrections: [...(before?.corrections ?? []), ...(kind === 'CORRECTED' ? [after + 1] : [])],
    // Clocks differ: a revision is later than the one before whatever the clock says.
    recordedAt: new Date(before === null ? now : Math.max(now, Date.parse(before.recordedAt) + 1)).toISOString(),
    editor,
    contentHash: sha256(said),
    previousHash: before?.hash ?? null,
  });
  return { ...header, content: said, request };
}
