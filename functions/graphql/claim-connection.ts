import type { ClaimList } from '../operations/list-ports.ts';
import { EMPTY_SLICE } from '../operations/slices.ts';
import { MOST_SOURCES, sourcesAt } from '../operations/sources-at.ts';
import { badUserInput } from './bad-user-input.ts';
import type { AskedClaims } from './claim-list.ts';
import { mapSlice, type PageArguments, parseWindow, toConnection } from './connection.ts';
import type { GraphqlContext } from './context.ts';
import type { ClaimParent, ConnectionParent } from './parents.ts';

/**
 * Part of a list of claims (null: there can be none), by whichever field it is asked for.
 *
 * @throws GraphQLError naming the argument
 */
export async function claimConnection(
  asked: AskedClaims | null,
  page: PageArguments,
  { readerIn }: GraphqlContext,
): Promise<ConnectionParent<ClaimParent>> {
  const identity = ['claims', asked];
  const window = parseWindow(identity, page);
  const { derivations } = readerIn();
  const list = asked === null ? null : await listOf(asked, derivations);
  const keys = list === null ? EMPTY_SLICE : await derivations.claimKeys(list, window);
  return toConnection(
    identity,
    mapSlice(keys, (key): ClaimParent => ({ type: 'Claim', key })),
  );
}

/** What appears at an address appears in the sources that are there. Null: there is none. */
async function listOf(
  { filter, ...asked }: AskedClaims,
  derivations: Parameters<typeof sourcesAt>[0],
): Promise<ClaimList | null> {
  if (filter.by !== 'URL') return { filter, ...asked };
  const keys = await sourcesAt(derivations, filter.url);
  if (keys === null) {
    const instead = 'list these by Query.sources, and ask for the claims of each';
    throw badUserInput('url', filter.url, `more than ${MOST_SOURCES} sources are there: ${instead}`);
  }
  return keys.length === 0 ? null : { filter: { by: 'SOURCES', keys }, ...asked };
}
