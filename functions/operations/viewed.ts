import type { Claim, EntryRef } from '../domain/record.ts';
import type { ClaimPage, CommitmentPage, Derivations, Truth } from './ports.ts';
import { EMPTY_SLICE } from './slices.ts';
import { asRecordedBy, withClaims, withoutClaims } from './views.ts';

/** How the record is to be seen, beside `asOf`. */
export type View = {
  /** As it stood at a moment (epoch milliseconds); null: as it stands. */
  readonly recordedBy: number | null;
  /** As if these claims (keys) had fallen. */
  readonly without: readonly string[];
  /** As if this claim were on it; null: none. */
  readonly draft: Claim | null;
};

/** The record in a view. */
export function viewOf(derivations: Derivations, truth: Truth, { recordedBy, without, draft }: View): Derivations {
  const then = recordedBy === null ? derivations : asRecordedBy(derivations, truth, recordedBy);
  const rest = without.length === 0 ? then : withoutClaims(then, new Set(without));
  return draft === null ? rest : withClaims(rest, [draft]);
}

/** A claim's page in a view: nothing of it is derived yet. A claim that was not on the record then is taken as it is. */
export async function claimPageIn(view: Derivations, page: ClaimPage): Promise<ClaimPage> {
  const ref: EntryRef<'Claim'> = { type: 'Claim', key: page.claim.key };
  const [claim = page.claim] = await view.entries([ref]);
  return { ...page, claim, verdict: null, checks: EMPTY_SLICE };
}

/** As {@link claimPageIn}, of a commitment. */
export async function commitmentPageIn(view: Derivations, page: CommitmentPage): Promise<CommitmentPage> {
  const ref: EntryRef<'Commitment'> = { type: 'Commitment', key: page.commitment.key };
  const [commitment = page.commitment] = await view.entries([ref]);
  return { commitment, status: null };
}
