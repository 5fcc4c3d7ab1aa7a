import type { EntryRef } from '../../domain/record.ts';
import type { Editor } from '../caller.ts';
import type { WriteRequest } from '../ports.ts';
import type { RevisionKind } from '../revision-kind.ts';
import { sha256 } from './canonical.ts';
import { FORMAT, type SealedRevision } from './formats.ts';
import { seal } from './seal.ts';

/** A revision to be sealed. */
export type NextRevision = {
  readonly ref: EntryRef;
  readonly kind: RevisionKind;
  readonly retracted: boolean;
  /** Numbers of revisions whose content goes with this one, beside those that went before. */
  readonly redacts: readonly number[];
  /** Canonical JSON. */
  readonly content: string;
  readonly editor: Editor;
  /** By whose clock ever, in epoch milliseconds. */
  readonly moment: number;
  readonly request: WriteRequest | null;
};

/** Seals a revision upon the one before; null: it is the first. Clocks differ: it is later whatever the clock says. */
export function sealNext(
  { ref, kind, retracted, redacts, content, editor, moment, request }: NextRevision,
  before: SealedRevision | null,
): SealedRevision & { readonly content: string } {
  const number = (before?.number ?? 0) + 1;
  const header = seal({
    type: ref.type,
    key: ref.key,
    number,
    format: FORMAT,
    kind,
    retracted,
    redacted: [...new Set([...(before?.redacted ?? []), ...redacts])].toSorted((one, other) => one - other),
    corrections: [...(before?.corrections ?? []), ...(kind === 'CORRECTED' ? [number] : [])],
    recordedAt: new Date(before === null ? moment : Math.max(moment, Date.parse(before.recordedAt) + 1)).toISOString(),
    editor,
    contentHash: sha256(content),
    previousHash: before?.hash ?? null,
  });
  return { ...header, content, request };
}
