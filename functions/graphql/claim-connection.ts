import type { ClaimList } from '../operations/ports.ts';
import { mapSlice, type PageArguments, parseWindow, toConnection } from './connection.ts';
import type { GraphqlContext } from './context.ts';
import type { ClaimParent, ConnectionParent } from './parents.ts';

/**
 * Part of a list of claims (null: there can be none), by whichever field it is asked for.
 *
 * @throws GraphQLError naming `first` or `after`
 */
export async function claimConnection(
  list: ClaimList | null,
  page: PageArguments,
  { readerIn }: GraphqlContext,
): Promise<ConnectionParent<ClaimParent>> {
  const identity = ['claims', list];
  const window = parseWindow(identity, page);
  const keys = list === null ? NOTHING : await readerIn().derivations.claimKeys(list, window);
  return toConnection(
    identity,
    window,
    mapSlice(keys, (key): ClaimParent => ({ type: 'Claim', key })),
  );
}

const NOTHING = { items: [], more: false };
