import type { EntryRef, EntryType } from '../domain/record.ts';
import type { Editor } from '../operations/caller.ts';
import type { Asked, Writer } from '../operations/ledger/append-revision.ts';
import type { WriteOutcome } from '../operations/ledger/outcomes.ts';
import type { GraphqlContext } from './context.ts';
import type { RevisionParent } from './parents.ts';
import { revisionParent } from './revisions.ts';
import { type WriteErrorParent, writeError } from './write-error.ts';
import { inputProblems, type PlacedDraft, placed, type WriteInput } from './write-input.ts';

/** Who writes, in which request. */
export type Writing = { readonly context: GraphqlContext; readonly editor: Editor };

/** One mutation of one entry. */
export type Mutating<T extends EntryType, Input extends WriteInput = WriteInput> = {
  /** The name of the mutation. */
  readonly mutation: string;
  readonly type: T;
  readonly input: Input;
};

/** What came of it: the entry as it now stands and the revision that was written, or why nothing was. */
export type Answer<T extends EntryType> =
  | { readonly entry: EntryRef<T>; readonly revision: RevisionParent }
  | { readonly error: WriteErrorParent };

/** What an operation of the ledger is given, whichever it is. */
export type Ask<T extends EntryType> = { readonly writer: Writer; readonly ref: EntryRef<T>; readonly asked: Asked };

/**
 * Has the ledger write something, and takes note of what was written, so that the answer shows it.
 *
 * @param run - the operation; what it refuses is placed in the input
 */
export async function write<T extends EntryType>(
  { context, editor }: Writing,
  { mutation, type, input, draft }: Mutating<T> & { readonly draft: PlacedDraft | null },
  run: (ask: Ask<T>) => Promise<WriteOutcome>,
): Promise<Answer<T>> {
  const ref = { type, key: input.key };
  const problems = await inputProblems(context.derivations, { ref, input, draft });
  if (problems.length > 0) return { error: writeError({ kind: 'INVALID', problems }) };
  const { idempotencyKey = null, ...said } = input;
  const asked = { idempotencyKey, input: { mutation, input: said } };
  const outcome = await run({ writer: context.writerFor(editor), ref, asked });
  if (outcome.kind !== 'WRITTEN') return { error: writeError(placed(outcome, draft)) };
  await context.wrote(ref);
  return { entry: ref, revision: revisionParent(outcome.revision) };
}
