import type { Claim } from '../../functions/domain/record.ts';
import type { Rating } from '../../functions/domain/verdict.ts';
import type { ClaimFilter } from '../../functions/operations/list-ports.ts';
import type { Key } from '../../functions/store/items.ts';
import { listKeys } from '../../functions/store/list-keys.ts';

/** Where a claim stands among all those of a list. */
export function listKey(filter: ClaimFilter, rating: Rating | null, claim: Claim): Key {
  const [key] = listKeys({ filter, rating }, claim);
  if (key === undefined) throw new Error(`${claim.key} stands nowhere.`);
  return key;
}
