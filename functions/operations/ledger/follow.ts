import type { EntryRef } from '../../domain/record.ts';
import type { Revision } from '../ports.ts';
import { type Asked, appendRevision, type NextContent, type Writer } from './append-revision.ts';
import type { Refusal, WriteOutcome } from './outcomes.ts';
import { reasonProblems } from './reason-problems.ts';

/** A revision that is made from the one before. */
export type Following = {
  readonly ref: EntryRef;
  /** The revision that it follows on: the latest that the editor has seen. */
  readonly after: number;
  readonly reason: string;
  readonly asked: Asked;
};

/** Appends a revision that is made from the one before. */
export async function follow(
  writer: Writer,
  { ref, after, reason, asked, kind }: Following & { readonly kind: 'REVISED' | 'RETRACTED' | 'REDACTED' },
  next: (before: Revision) => NextContent | Refusal | Promise<NextContent | Refusal>,
): Promise<WriteOutcome> {
  const problems = reasonProblems(reason);
  if (problems.length > 0) return { kind: 'INVALID', problems };
  return appendRevision(writer, { ref, after, kind, reason, asked, next: async (before) => next(before) });
}

/** The same, where what was retracted cannot be changed. */
export function unlessRetracted(next: (before: Revision) => NextContent): (before: Revision) => NextContent | Refusal {
  return (before) => (before.retracted ? { kind: 'RETRACTED', current: before } : next(before));
}
