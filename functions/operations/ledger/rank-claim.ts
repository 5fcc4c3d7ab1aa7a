import type { Rank } from '../../domain/record.ts';
import type { Writer } from './append-revision.ts';
import { type Following, follow, unlessRetracted } from './follow.ts';
import type { WriteOutcome } from './outcomes.ts';

/** Sets an editor's weight on a claim, and changes nothing else of it. */
export async function rankClaim(writer: Writer, following: Following & { readonly rank: Rank }): Promise<WriteOutcome> {
  const next = unlessRetracted(({ entry }) => ({
    entry: entry.type === 'Claim' ? { ...entry, rank: following.rank } : entry,
    retracted: false,
  }));
  return follow(writer, { ...following, kind: 'REVISED' }, next);
}
