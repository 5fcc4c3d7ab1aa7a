import type { EntryType, Rank } from '../domain/record.ts';
import type { PlacedDraft, WriteInput } from './write-input.ts';
import { type Answer, type Mutating, type Writing, write } from './writing.ts';

/** The input of what follows on a revision. */
export type FollowingInput = WriteInput & { readonly revision: number; readonly reason: string };

/** Puts a new entry on the record. What it takes to write is loaded by those who write. */
export async function record<T extends EntryType>(
  writing: Writing,
  mutating: Mutating<T> & { readonly draft: PlacedDraft },
): Promise<Answer<T>> {
  const { recordEntry } = await import('../operations/ledger/record-entry.ts');
  const { content } = mutating.draft.form;
  return write(writing, mutating, async ({ writer, ref, asked }) => recordEntry(writer, { ref, content, asked }));
}

/** Revises an entry, or corrects it: that is the same, where what it said was wrong. */
export async function revise<T extends EntryType>(
  writing: Writing,
  mutating: Mutating<T, FollowingInput> & { readonly draft: PlacedDraft; readonly kind: 'REVISED' | 'CORRECTED' },
): Promise<Answer<T>> {
  const { reviseEntry } = await import('../operations/ledger/revise-entry.ts');
  const { kind, input, draft } = mutating;
  const { revision: after, reason } = input;
  const { content } = draft.form;
  return write(writing, mutating, async ({ writer, ref, asked }) =>
    reviseEntry(writer, { ref, kind, after, content, reason, asked }),
  );
}

/** Takes a claim, or an editor's check, back. */
export async function retract<T extends 'Claim' | 'EditorCheck'>(
  writing: Writing,
  mutating: Mutating<T, FollowingInput>,
): Promise<Answer<T>> {
  const { retractEntry } = await import('../operations/ledger/retract-entry.ts');
  const { revision: after, reason } = mutating.input;
  return write(writing, { ...mutating, draft: null }, async ({ writer, ref, asked }) =>
    retractEntry(writer, { ref, after, reason, asked }),
  );
}

/** Sets an editor's weight on a claim. */
export async function rank(
  writing: Writing,
  mutating: Mutating<'Claim', FollowingInput & { readonly rank: Rank }>,
): Promise<Answer<'Claim'>> {
  const { rankClaim } = await import('../operations/ledger/rank-claim.ts');
  const { revision: after, reason, rank: given } = mutating.input;
  return write(writing, { ...mutating, draft: null }, async ({ writer, ref, asked }) =>
    rankClaim(writer, { ref, after, reason, rank: given, asked }),
  );
}

/** Removes what revisions say, all of them unless told which. */
export async function redact<T extends EntryType>(
  writing: Writing,
  mutating: Mutating<T, FollowingInput & { readonly revisions?: readonly number[] | null }>,
): Promise<Answer<T>> {
  const { redactEntry } = await import('../operations/ledger/redact-entry.ts');
  const { revision: after, reason, revisions = null } = mutating.input;
  return write(writing, { ...mutating, draft: null }, async ({ writer, ref, asked }) =>
    redactEntry(writer, { ref, after, reason, revisions, asked }),
  );
}
