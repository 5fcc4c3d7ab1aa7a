import type { Entry, EntryRef } from '../../domain/record.ts';
import type { Revision } from '../ports.ts';
import { type Asked, appendRevision, type NextContent, type Writer } from './append-revision.ts';
import { checkContent } from './check-content.ts';
import type { Refusal, WriteOutcome } from './outcomes.ts';
import { reasonProblems } from './reason-problems.ts';

export type Revising = {
  readonly ref: EntryRef;
  /** Whether what was said before was wrong. */
  readonly kind: 'REVISED' | 'CORRECTED';
  /** The revision that this one follows on: the latest that the editor has seen. */
  readonly after: number;
  /** All that the entry says from now on, in the record format. */
  readonly content: object;
  readonly reason: string;
  readonly asked: Asked;
};

/** Revises or corrects an entry. Revising one that was retracted puts it on the record again. */
export async function reviseEntry(writer: Writer, revising: Revising): Promise<WriteOutcome> {
  const { ref, kind, after, reason, asked } = revising;
  const problems = reasonProblems(reason);
  const next = async (before: Revision): Promise<NextContent | Refusal> => {
    if (before.retracted && kind === 'CORRECTED') return { kind: 'RETRACTED', current: before };
    const checked = await checkContent(writer.derivations, { ...revising.content, type: ref.type, key: ref.key });
    if ('kind' in checked)
      return checked.kind === 'INVALID' ? { ...checked, problems: [...checked.problems, ...problems] } : checked;
    if (problems.length > 0) return { kind: 'INVALID', problems };
    return kindChanges(before.entry, checked.entry) ?? { entry: checked.entry, retracted: false };
  };
  return appendRevision(writer, { ref, after, kind, reason, asked, next });
}

/** What names a concept relies on its kind. */
function kindChanges(before: Entry, entry: Entry): Refusal | null {
  if (before.type !== 'Concept' || entry.type !== 'Concept' || before.kind === entry.kind) return null;
  const message = `The kind of a concept never changes: this one is of kind ${before.kind}.`;
  return { kind: 'INVALID', problems: [{ path: '/kind', message }] };
}
