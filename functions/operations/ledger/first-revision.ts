import type { Entry } from '../../domain/record.ts';
import type { Editor } from '../caller.ts';
import { LARGEST_CONTENT } from './append-revision.ts';
import { sha256 } from './canonical.ts';
import { FORMAT, type SealedRevision } from './formats.ts';
import { contentFor, seal } from './seal.ts';

/** When and by whom an entry is put on the record without anybody asking, as where a whole record is loaded. */
export type Recording = { readonly recordedAt: string; readonly editor: Editor };

/**
 * Seals an entry as its first revision, which nobody asked for.
 *
 * @throws Error where the entry is too large to be kept
 */
export function firstRevision(entry: Entry, { recordedAt, editor }: Recording): SealedRevision {
  const content = contentFor(entry, null);
  const bytes = Buffer.byteLength(content);
  if (bytes > LARGEST_CONTENT) {
    throw new Error(`${entry.type} ${JSON.stringify(entry.key)} has ${bytes} bytes; ${LARGEST_CONTENT} can be kept.`);
  }
  const header = seal({
    type: entry.type,
    key: entry.key,
    number: 1,
    format: FORMAT,
    kind: 'RECORDED',
    retracted: false,
    redacted: [],
    corrections: [],
    recordedAt,
    editor,
    contentHash: sha256(content),
    previousHash: null,
  });
  return { ...header, content, request: null };
}
