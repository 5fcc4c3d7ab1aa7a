import type { ClaimFilter, ClaimList } from '../operations/ports.ts';
import { badUserInput } from './bad-user-input.ts';
import { parseKey } from './entry-key.ts';
import type { QueryClaimsArgs } from './schema-types.generated.ts';
import { parseTimeInput } from './time-input.ts';

/**
 * Which claims are asked for; null: there can be none.
 *
 * @throws GraphQLError naming the arguments that cannot be meant
 */
export async function parseClaimList(filters: Omit<QueryClaimsArgs, 'first' | 'after'>): Promise<ClaimList | null> {
  const filter = parseFilter(filters);
  const { rating = null, claimDate = null } = filters;
  const range = claimDate === null ? null : await parseTimeInput(claimDate, 'claimDate');
  return filter === null ? null : { filter, rating, range };
}

const FILTERS = [
  ['claimant', 'CLAIMANT'],
  ['commitment', 'COMMITMENT'],
  ['concept', 'CONCEPT'],
  ['source', 'SOURCE'],
] as const;

function parseFilter(filters: Omit<QueryClaimsArgs, 'first' | 'after'>): ClaimFilter | null {
  const given = FILTERS.flatMap(([argument, by]) => {
    const key = filters[argument] ?? null;
    return key === null ? [] : [{ argument, by, key }];
  });
  const [only, another] = given;
  if (another !== undefined) {
    const names = given.map(({ argument }) => argument).join(' and ');
    throw badUserInput(
      another.argument,
      another.key,
      `of claimant, commitment, concept and source give at most one, not ${names}`,
    );
  }
  if (only === undefined) {
    return { by: 'ALL' };
  }
  const key = parseKey(only.key, only.argument);
  return key === null ? null : { by: only.by, key };
}
