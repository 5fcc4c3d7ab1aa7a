import type { EntryRef } from '../domain/record.ts';
import type { ClaimPage, CommitmentPage } from '../operations/ports.ts';
import type { GraphqlContext } from './context.ts';

/**
 * The page of a claim that the record names.
 *
 * @throws Error where the record does not hold the claim
 */
export async function pageOf({ key }: EntryRef<'Claim'>, { loaders }: GraphqlContext): Promise<ClaimPage> {
  return present(await loaders.claimPage(key), key);
}

/** As {@link pageOf}, of a commitment. */
export async function commitmentPageOf(
  { key }: EntryRef<'Commitment'>,
  { loaders }: GraphqlContext,
): Promise<CommitmentPage> {
  return present(await loaders.commitmentPage(key), key);
}

function present<T>(page: T | null, key: string): T {
  if (page === null) {
    throw new Error(`The record names ${JSON.stringify(key)} and has no page of it.`);
  }
  return page;
}
