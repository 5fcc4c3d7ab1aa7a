import type { Claim, Entry } from '../domain/record.ts';
import type { StarterKeys } from '../graphql/starter-operations.ts';

/** A claim of somebody's compliance shows most: it is read under each account of what was agreed. */
export function worthAsking(claims: readonly Claim[]): Claim | undefined {
  return claims.find(({ statement }) => statement?.type === 'Compliance') ?? claims[0];
}

/** What to begin with of a record: that claim, and the commitment that it speaks of, or any; undefined: it lacks one of them. */
export function starterKeysOf(entries: readonly Entry[]): StarterKeys | undefined {
  const claim = worthAsking(entries.filter((entry) => entry.type === 'Claim'));
  const commitment =
    claim?.statement?.type === 'Compliance'
      ? claim.statement.commitment
      : entries.find(({ type }) => type === 'Commitment')?.key;
  return claim === undefined || commitment === undefined ? undefined : { claim: claim.key, commitment };
}
