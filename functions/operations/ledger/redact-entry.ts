import { type Appending, type Writer } from './append-revision.ts';
import { type Following, follow } from './follow.ts';
import { readStored } from './formats.ts';
import type { Refusal, WriteOutcome } from './outcomes.ts';
import { redactedEntry } from './redacted-entry.ts';

/**
 * Removes what revisions say, as the law makes us: the latest included, unless told which. Their hashes stay, so that the
 * chain still verifies. That it was done, by whom, when and why, is a revision of its own; where it is the latest that
 * goes, that one says what is left ({@link redactedEntry}), and a claim or an editor's check is retracted by it.
 */
export async function redactEntry(
  writer: Writer,
  redacting: Following & { readonly revisions: readonly number[] | null },
): Promise<WriteOutcome> {
  const { ref, after } = redacting;
  const outcome = await follow(writer, { ...redacting, kind: 'REDACTED' }, ({ entry, retracted }) => {
    const redacts = [...new Set(redacting.revisions ?? upTo(after))];
    const refusal = refuse(redacts, after);
    if (refusal !== null) return refusal;
    return redacts.includes(after)
      ? { entry: redactedEntry(entry), retracted: isRetractable(ref), redacts }
      : { entry, retracted, redacts };
  });
  if (outcome.kind === 'WRITTEN') await removeContents(writer, ref, outcome.revision.redacted);
  return outcome;
}

/** From the revision that says so on, nobody is shown what they said; here it goes. */
async function removeContents({ ledger }: Writer, ref: Appending['ref'], numbers: readonly number[]): Promise<void> {
  const { revisions } = await ledger.read(ref, numbers);
  for (const stored of revisions) {
    const { number, content, contentHash } = readStored(ref, stored);
    if (content !== null) await ledger.removeContent(ref, number, contentHash);
  }
}

function upTo(number: number): readonly number[] {
  return Array.from({ length: number }, (_, index) => index + 1);
}

function refuse(redacts: readonly number[], after: number): Refusal | null {
  const beyond = redacts.filter((number) => !(number >= 1 && number <= after));
  if (redacts.length > 0 && beyond.length === 0) return null;
  const message = `Choose among the revisions 1 to ${after}.`;
  return { kind: 'INVALID', problems: [{ path: '/revisions', message }] };
}

function isRetractable({ type }: Appending['ref']): boolean {
  return type === 'Claim' || type === 'EditorCheck';
}
