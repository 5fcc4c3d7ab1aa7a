import { parseClaimList } from '../../claim-list.ts';
import { mapSlice, parseWindow, toConnection } from '../../connection.ts';
import type { ClaimParent } from '../../parents.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const claims: QueryResolvers['claims'] = async (_, { first, after, ...filters }, { readerIn }) => {
  const list = await parseClaimList(filters);
  const window = parseWindow(['claims', list], { first, after });
  const keys = list === null ? NOTHING : await readerIn().derivations.claimKeys(list, window);
  return toConnection(
    ['claims', list],
    window,
    mapSlice(keys, (key): ClaimParent => ({ type: 'Claim', key })),
  );
};

const NOTHING = { items: [], more: false };
