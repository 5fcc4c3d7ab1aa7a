import { normalUrl } from '../domain/addresses.ts';
import type { ClaimFilter, ClaimList } from '../operations/list-ports.ts';
import { badUserInput } from './bad-user-input.ts';
import type { PageArguments } from './connection.ts';
import { parseKey } from './entry-key.ts';
import type { ClaimOrder, QueryClaimsArgs } from './schema-types.generated.ts';
import { parseTimeInput } from './time-input.ts';

/** As {@link ClaimList} has it, or those that appear at an address. */
export type AskedClaims = Omit<ClaimList, 'filter'> & {
  readonly filter: ClaimFilter | { readonly by: 'URL'; readonly url: string };
};
/** Which claims, in which order; not which part of the list. */
export type ClaimArguments = Omit<QueryClaimsArgs, keyof PageArguments | 'orderBy'> & { readonly orderBy: ClaimOrder };

/**
 * Which claims are asked for; null: there can be none.
 *
 * @throws GraphQLError naming the arguments that cannot be meant
 */
export async function parseClaimList(filters: ClaimArguments): Promise<AskedClaims | null> {
  const filter = parseFilter(filters);
  const { rating = null, claimDate = null, orderBy } = filters;
  const range = claimDate === null ? null : await parseTimeInput(claimDate, 'claimDate');
  return filter === null ? null : { filter, rating, range, order: ORDERS[orderBy] };
}

const ORDERS: Readonly<Record<ClaimOrder, NonNullable<ClaimList['order']>>> = {
  CLAIM_DATE_DESC: 'LATEST_FIRST',
  CLAIM_DATE_ASC: 'EARLIEST_FIRST',
};

const FILTERS = [
  ['claimant', 'CLAIMANT'],
  ['commitment', 'COMMITMENT'],
  ['concept', 'CONCEPT'],
  ['source', 'SOURCE'],
  ['url', 'URL'],
] as const;

function parseFilter(filters: ClaimArguments): AskedClaims['filter'] | null {
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
      `of claimant, commitment, concept, source and url give at most one, not ${names}; rating, claimDate and orderBy go with any`,
    );
  }
  if (only === undefined) {
    return { by: 'ALL' };
  }
  if (only.by === 'URL') {
    const url = normalUrl(only.key);
    return url === null ? null : { by: only.by, url };
  }
  const key = parseKey(only.key, only.argument);
  return key === null ? null : { by: only.by, key };
}
