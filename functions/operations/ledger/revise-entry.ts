import type { EntryRef } from '../../domain/record.ts';
import type { Revision } from '../ports.ts';
import { type Asked, appendRevision, type NextContent, type Writer } from './append-revision.ts';
import { checkContent, withProblems } from './check-content.ts';
import { kindProblems } from './kind-problems.ts';
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
  const { ref, kind, after, content, reason, asked } = revising;
  const next = async (before: Revision): Promise<NextContent | Refusal> => {
    if (before.retracted && kind === 'CORRECTED') return { kind: 'RETRACTED', current: before };
    const checked = await checkContent(writer.derivations, { ...content, type: ref.type, key: ref.key });
    const others = [...kindProblems(before.entry, content), ...reasonProblems(reason)];
    const all = withProblems(checked, others);
    return 'entry' in all ? { entry: all.entry, retracted: false } : all;
  };
  return appendRevision(writer, { ref, after, kind, reason, asked, next });
}
