import type { Entry } from '../../domain/record.ts';
import type { Editor } from '../caller.ts';
import { LARGEST_CONTENT } from './append-revision.ts';
import type { SealedRevision } from './formats.ts';
import { contentFor } from './seal.ts';
import { sealNext } from './seal-next.ts';

/**
 * When (ISO 8601, UTC) and by whom an entry is put on the record without anybody asking, as where a whole record is
 * loaded; `salt`: a text that nobody can guess, another for each entry.
 */
export type Recording = { readonly recordedAt: string; readonly editor: Editor; readonly salt: string };

/**
 * Seals an entry as its first revision, which nobody asked for.
 *
 * @throws Error where the entry is too large to be kept
 */
export function firstRevision(entry: Entry, { recordedAt, editor, salt }: Recording): SealedRevision {
  const content = contentFor(entry, null, salt);
  const bytes = Buffer.byteLength(content);
  if (bytes > LARGEST_CONTENT) {
    throw new Error(`${entry.type} ${JSON.stringify(entry.key)} has ${bytes} bytes; ${LARGEST_CONTENT} can be kept.`);
  }
  const moment = Date.parse(recordedAt);
  const said = { kind: 'RECORDED', retracted: false, redacts: [], content } as const;
  return sealNext({ ref: entry, ...said, editor, moment, request: null }, null);
}
