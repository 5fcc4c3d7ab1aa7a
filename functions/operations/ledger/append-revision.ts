import type { Entry, EntryRef } from '../../domain/record.ts';
import type { Editor } from '../caller.ts';
import type { Derivations, Ledger, NotedRequest, Revision, Truth, WriteRequest } from '../ports.ts';
import type { RevisionKind } from '../revision-kind.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { openRevision, readStored, type SealedRevision, toStored } from './formats.ts';
import type { Refusal, WriteOutcome } from './outcomes.ts';
import { contentFor } from './seal.ts';
import { sealNext } from './seal-next.ts';

/** What writing needs. */
export type Writer = {
  readonly ledger: Ledger;
  readonly truth: Truth;
  /** What references are looked up in. */
  readonly derivations: Derivations;
  readonly editor: Editor;
  /** The moment at which it is called, in epoch milliseconds. */
  readonly now: () => number;
  /**
   * A text that was never made before, and that nobody can guess: salts what is hashed, and stands for the idempotency key
   * of who gives none.
   */
  readonly newId: () => string;
};

/** What the caller asked for: how they call it, if they do, and all that they gave. */
export type Asked = { readonly idempotencyKey: string | null; readonly input: unknown };

type AnyAppending = {
  readonly ref: EntryRef;
  readonly kind: RevisionKind;
  readonly reason: string | null;
  readonly asked: Asked;
};
/** A first revision: what it says, or why it may not be written. */
type First = AnyAppending & { readonly first: () => Promise<NextContent | Refusal> };
type Next = AnyAppending & {
  /** The revision that it follows on. */
  readonly after: number;
  /** What it says, or why it may not be written, given what the one before said. */
  readonly next: (before: Revision) => Promise<NextContent | Refusal>;
};
/** A revision to be appended: the first, or one that follows on another. */
export type Appending = First | Next;

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
 *
 * Under an idempotency key one input is written at most. A key is noted before the revision is put in its place; where
 * another takes that place, nothing can come of what was noted, and the key is free again.
 */
export async function appendRevision(writer: Writer, appending: Appending): Promise<WriteOutcome> {
  const { ledger } = writer;
  const { ref, asked } = appending;
  const after = 'first' in appending ? 0 : appending.after;
  const request = identify(writer, asked);
  const step = { ref, after, isFirst: 'first' in appending, request };
  const { revisions, noted } = await ledger.read(ref, after === 0 ? [1] : [after, after + 1], request.id);
  if (noted !== null && noted.inputHash !== request.inputHash && !(await isRefused(ledger, step, noted))) {
    return { kind: 'KEY_REUSED' };
  }
  const known = revisions.map((stored) => readStored(ref, stored));
  const next = known.find(({ number }) => number === after + 1);
  if (next !== undefined) return afterNext(writer, step, next);
  const before = known.find(({ number }) => number === after) ?? null;
  const content = 'first' in appending ? await appending.first() : await nextTo(before, appending.next);
  if (content === null) return outOfStep(writer, step);
  if ('kind' in content) return content;
  const said = contentFor(content.entry, appending.reason, writer.newId());
  const bytes = Buffer.byteLength(said);
  if (bytes > LARGEST_CONTENT) return { kind: 'TOO_LARGE', bytes, limit: LARGEST_CONTENT };

  if (asked.idempotencyKey !== null && noted?.inputHash !== request.inputHash) {
    const { inputHash } = await ledger.claimRequest(ref, { ...request, number: after + 1 }, noted);
    if (inputHash !== request.inputHash) return { kind: 'KEY_REUSED' };
  }
  const { redacts = [], retracted } = content;
  const moment = writer.now();
  const parts = {
    ref,
    kind: appending.kind,
    retracted,
    redacts,
    content: said,
    editor: writer.editor,
    moment,
    request,
  };
  const revision = sealNext(parts, before);
  if (await ledger.append(ref, toStored(revision))) return written(revision, revision.redacted);
  const [stored] = (await ledger.read(ref, [after + 1])).revisions;
  if (stored === undefined) throw new Error(`Revision ${after + 1} of ${ref.type} was neither appended nor is there.`);
  return afterNext(writer, step, readStored(ref, stored));
}

/** Null: there is nothing to follow on. */
async function nextTo(
  before: SealedRevision | null,
  next: (before: Revision) => Promise<NextContent | Refusal>,
): Promise<NextContent | Refusal | null> {
  if (before === null) return null;
  const said = openRevision(before, before.redacted);
  if (said !== null) return next(said);
  const { number, type, key } = before;
  throw new Error(
    `Nothing can follow on revision ${number} of ${type} ${JSON.stringify(key)}: it is not what was sealed.`,
  );
}

type Step = {
  readonly ref: EntryRef;
  readonly after: number;
  readonly isFirst: boolean;
  readonly request: WriteRequest;
};

/** Of the input there is a hash alone, with the key, so that nobody who reads it can try out what the input was. */
function identify({ editor, newId }: Writer, { idempotencyKey, input }: Asked): WriteRequest {
  const key = idempotencyKey ?? newId();
  return { id: sha256(canonicalJson([editor.id, key])), inputHash: sha256(canonicalJson([key, input])) };
}

/** Whether what was noted of a request can never be written, another revision being where it was to be. */
async function isRefused(ledger: Ledger, { ref, request }: Step, { number }: NotedRequest): Promise<boolean> {
  const [stored] = (await ledger.read(ref, [number])).revisions;
  return stored !== undefined && readStored(ref, stored).request?.id !== request.id;
}

/** What there is where the revision was to be: perhaps the very one, appended before or by a request that came twice. */
async function afterNext(writer: Writer, step: Step, next: SealedRevision): Promise<WriteOutcome> {
  const { ref, request } = step;
  if (next.request?.id !== request.id) return outOfStep(writer, step);
  if (next.request.inputHash !== request.inputHash) return { kind: 'KEY_REUSED' };
  const latest = await writer.ledger.back(ref, { before: null, limit: 1, isEnough: () => true });
  const redacted = latest.slice(0, 1).flatMap((head) => readStored(ref, head).redacted);
  return written(next, redacted);
}

async function outOfStep({ truth }: Writer, { ref, after, isFirst }: Step): Promise<Refusal> {
  const current = await truth.latest(ref);
  if (current === null) return { kind: 'NOT_FOUND' };
  return isFirst ? { kind: 'KEY_TAKEN', current } : { kind: 'CONFLICT', expected: after, current };
}

function written(sealed: SealedRevision, redacted: readonly number[]): WriteOutcome {
  const revision = openRevision(sealed, redacted);
  return revision === null ? { kind: 'REDACTED' } : { kind: 'WRITTEN', revision };
}
