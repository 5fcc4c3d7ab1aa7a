import { byDate } from '../domain/accounts.ts';
import { ALWAYS } from '../domain/indexing.ts';
import type { Claim } from '../domain/record.ts';
import { MOST_CLAIMS } from './bounds.ts';
import type { Reader } from './reader.ts';

/** Every claim that says what the terms of a commitment are, the earliest first. */
export async function readAccounts({ derivations }: Reader, commitment: string): Promise<readonly Claim[]> {
  const keys = await derivations.find({ indexes: [{ of: 'ACCOUNT', commitment }], range: ALWAYS, limit: MOST_CLAIMS });
  const claims = await derivations.entries(keys.map((key) => ({ type: 'Claim' as const, key })));
  // An index leads to claims by whatever they ever said.
  return claims
    .filter(({ statement }) => statement?.type === 'Terms' && statement.commitment === commitment)
    .toSorted(byDate);
}
