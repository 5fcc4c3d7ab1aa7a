import type { EntryRef } from '../../domain/record.ts';
import type { Ledger } from '../ports.ts';
import type { Writer } from './append-revision.ts';
import { type Following, follow } from './follow.ts';
import { tryReadStored } from './formats.ts';
import type { Refusal, WriteOutcome, WriteProblem } from './outcomes.ts';
import { reasonProblems } from './reason-problems.ts';
import { redactedEntry } from './redacted-entry.ts';
import { sayingTheSame } from './saying-the-same.ts';

/**
 * Removes what revisions say, as the law makes us: the latest included, unless told which. Their hashes stay, so that the
 * chain still verifies. That it was done, by whom, when and why, is a revision of its own; where it is the latest that
 * goes, that one says what is left ({@link redactedEntry}), and a claim or an editor's check is retracted by it. What was
 * redacted before goes as well, where that was broken off.
 */
export async function redactEntry(
  writer: Writer,
  redacting: Following & { readonly revisions: readonly number[] | null },
): Promise<WriteOutcome> {
  const { ref, after, reason, revisions } = redacting;
  const problems = [...reasonProblems(reason), ...choiceProblems(revisions, after)];
  if (problems.length > 0) return { kind: 'INVALID', problems };
  const outcome = await follow(writer, { ...redacting, kind: 'REDACTED' }, async ({ entry, retracted }) => {
    const others = revisions === null ? [] : await sayingTheSame(writer.ledger, ref, revisions);
    if (others.length > 0) return leftOver(others);
    const redacts = [...new Set(revisions ?? upTo(after))];
    return redacts.includes(after)
      ? { entry: redactedEntry(entry), retracted: isRetractable(ref), redacts }
      : { entry, retracted, redacts };
  });
  if (outcome.kind === 'WRITTEN') await removeContents(writer.ledger, ref, outcome.revision.redacted);
  return outcome;
}

/** From the revision that says so on, nobody is shown what they said; here it goes. */
async function removeContents(ledger: Ledger, ref: EntryRef, numbers: readonly number[]): Promise<void> {
  const { revisions } = await ledger.read(ref, numbers);
  for (const stored of revisions) {
    const read = tryReadStored(ref, stored);
    if (read !== null && read.content !== null) await ledger.removeContent(ref, read.number, read.contentHash);
  }
}

function upTo(number: number): readonly number[] {
  return Array.from({ length: number }, (_, index) => index + 1);
}

function choiceProblems(revisions: readonly number[] | null, after: number): readonly WriteProblem[] {
  if (revisions === null) return [];
  if (revisions.length > 0 && revisions.every((number) => number >= 1 && number <= after)) return [];
  return [{ path: '/revisions', message: `Choose among the revisions 1 to ${after}.` }];
}

function leftOver(numbers: readonly number[]): Refusal {
  const message = `What these say is said as well by revisions that are not among them: ${numbers.join(', ')}.`;
  return { kind: 'INVALID', problems: [{ path: '/revisions', message: `${message} Name those too.` }] };
}

function isRetractable({ type }: EntryRef): boolean {
  return type === 'Claim' || type === 'EditorCheck';
}
