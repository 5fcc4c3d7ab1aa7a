import type { EntryRef } from '../../domain/record.ts';
import { type Asked, appendRevision, type Writer } from './append-revision.ts';
import { checkContent } from './check-content.ts';
import type { WriteOutcome } from './outcomes.ts';

/** Puts a new entry on the record: `content`, in the record format, with its type and its key. */
export async function recordEntry(
  writer: Writer,
  { ref, content, asked }: { readonly ref: EntryRef; readonly content: object; readonly asked: Asked },
): Promise<WriteOutcome> {
  return appendRevision(writer, {
    ref,
    kind: 'RECORDED',
    reason: null,
    asked,
    first: async () => {
      const checked = await checkContent(writer.derivations, { ...content, type: ref.type, key: ref.key });
      return 'kind' in checked ? checked : { entry: checked.entry, retracted: false };
    },
  });
}
