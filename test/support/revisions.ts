import type { Entry } from '../../functions/domain/record.ts';
import { sha256 } from '../../functions/operations/ledger/canonical.ts';
import { FORMAT, type SealedRevision } from '../../functions/operations/ledger/formats.ts';
import { contentFor, seal } from '../../functions/operations/ledger/seal.ts';

/** A revision that follows on another: what a test does not say is the plainest thing that can be. */
export function sealed(
  entry: Entry,
  before: SealedRevision | null = null,
  parts: Partial<SealedRevision> = {},
): SealedRevision {
  const number = (before?.number ?? 0) + 1;
  const content = contentFor(entry, number === 1 ? null : 'because', 'salt');
  const {
    content: _content,
    request: _request,
    hash: _hash,
    ...header
  } = {
    type: entry.type,
    key: entry.key,
    number,
    format: FORMAT,
    kind: number === 1 ? ('RECORDED' as const) : ('REVISED' as const),
    retracted: false,
    redacted: before?.redacted ?? [],
    corrections: before?.corrections ?? [],
    recordedAt: new Date(Date.UTC(2030, 0, number)).toISOString(),
    editor: { id: 'ann', name: 'Ann' },
    contentHash: sha256(content),
    previousHash: before?.hash ?? null,
    ...parts,
  };
  const kept = parts.content === undefined ? content : parts.content;
  return { ...seal(header), content: kept, request: parts.request ?? null };
}
