import type { EntryRef } from '../../domain/record.ts';
import { type Asked, appendRevision, type Writer } from './append-revision.ts';
import { checkContent } from './check-content.ts';
import type { WriteOutcome } from './outcomes.ts';

/** Puts a new entry on the record: `content`, in the record format, with its type and its key. */
export async function recordEntry(
  writer: Writer,
  { ref, content, asked }: { readonly ref: EntryRef; readonly content: object; readonly asked: Asked },
): Promise<WriteOutcome> {
  const checked = await checkContent(writer.derivations, { ...content, ...ref });
  if ('kind' in checked) return checked;
  return appendRevision(writer, {
    ref,
    after: 0,
    kind: 'RECORDED',
    reason: null,
    asked,
    content: async () => ({ entry: checked.entry, retracted: false }),
  });
}
