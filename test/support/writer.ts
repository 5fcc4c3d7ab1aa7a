import type { Entry } from '../../functions/domain/record.ts';
import type { Writer } from '../../functions/operations/ledger/append-revision.ts';
import type { WriteOutcome } from '../../functions/operations/ledger/outcomes.ts';
import { recordEntry } from '../../functions/operations/ledger/record-entry.ts';
import type { Revision, Store } from '../../functions/operations/ports.ts';
import { readingTruth } from '../../functions/operations/reading-truth.ts';
import { formatEntry } from '../../functions/operations/record-format/format-entry.ts';

/** The moment at which tests write, in epoch milliseconds: 2030-01-01T00:00:00Z. */
export const WRITTEN_AT: number = Date.UTC(2030, 0, 1);

let ids = 0;

/** Parts of a writer; `now`: the moment (epoch milliseconds) that it is for them, all the time. */
export type WriterParts = Partial<Omit<Writer, 'now'>> & { readonly now?: number };

/** Somebody who writes to a store; what a test does not say is the plainest thing that can be. */
export function writerTo(store: Store, { now = WRITTEN_AT, ...parts }: WriterParts = {}): Writer {
  return {
    ledger: store.ledger,
    truth: store.truth,
    derivations: readingTruth(store.derivations, store.truth),
    editor: { id: 'ann', name: 'Ann' },
    now: () => now,
    newId: () => `id ${(ids += 1)}`,
    ...parts,
  };
}

/** What a caller asked for under a key; null: under none. */
export function asked(
  idempotencyKey: string | null = null,
  input: unknown = 'the input',
): { readonly idempotencyKey: string | null; readonly input: unknown } {
  return { idempotencyKey, input };
}

/** Puts entries on the record, one after the other. */
export async function recordAll(writer: Writer, entries: readonly Entry[]): Promise<readonly Revision[]> {
  const revisions: Revision[] = [];
  for (const entry of entries) {
    const recording = { ref: entry, content: contentOf(entry), asked: asked() };
    revisions.push(writtenBy(await recordEntry(writer, recording)));
  }
  return revisions;
}

/** What was written, where it was. */
export function writtenBy(outcome: WriteOutcome): Revision {
  if (outcome.kind !== 'WRITTEN') throw new Error(`Not written: ${JSON.stringify(outcome)}`);
  return outcome.revision;
}

/** An entry as a writer gives it: without type and key. */
export function contentOf(entry: Entry): object {
  const { type: _type, key: _key, ...content } = formatEntry(entry);
  return content;
}
