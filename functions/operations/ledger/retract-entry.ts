import type { Writer } from './append-revision.ts';
import { type Following, follow, unlessRetracted } from './follow.ts';
import type { WriteOutcome } from './outcomes.ts';

/**
 * Takes a claim, or an editor's check, back. It stays on the record with all that it said, and from then on counts in
 * nothing else.
 */
export async function retractEntry(writer: Writer, following: Following): Promise<WriteOutcome> {
  const next = unlessRetracted(({ entry }) => ({ entry, retracted: true }));
  return follow(writer, { ...following, kind: 'RETRACTED' }, next);
}
