import type { Claim } from '../domain/record.ts';
import { DRAFT_PREFIX, draftKey } from './draft-key.ts';
import { checkContent, problemsIn } from './ledger/check-content.ts';
import type { WriteProblem } from './ledger/outcomes.ts';
import type { Reader } from './reader.ts';

/** How many entries of the record a draft may name. */
export const MOST_NAMED = 100;

/** A claim, or everything that is wrong with it. */
export type ReadDraft = { readonly claim: Claim } | { readonly problems: readonly WriteProblem[] };

/**
 * Reads a claim that is not on the record: given in the record format, but for type and key. It may name whatever is on
 * the record. Its key follows from what it says, and is the key of nothing else ({@link draftKey}). Nothing is stored.
 */
export async function readDraft({ derivations }: Reader, draft: object): Promise<ReadDraft> {
  const value = { ...draft, type: 'Claim', key: DRAFT_PREFIX };
  const checked = await checkContent(derivations, value, { most: MOST_NAMED, of: 'entries of the record' });
  if (!('entry' in checked) || checked.entry.type !== 'Claim') return { problems: problemsIn(checked) };
  return { claim: { ...checked.entry, key: draftKey(checked.entry) } };
}
