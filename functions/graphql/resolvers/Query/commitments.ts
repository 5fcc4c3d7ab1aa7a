import { mapSlice, parseWindow, toConnection } from '../../connection.ts';
import type { CommitmentParent } from '../../parents.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const commitments: QueryResolvers['commitments'] = async (_, page, { readerIn }) => {
  const list = ['commitments'];
  const window = parseWindow(list, page);
  const keys = await readerIn().derivations.commitmentKeys(window);
  return toConnection(
    list,
    window,
    mapSlice(keys, (key): CommitmentParent => ({ type: 'Commitment', key })),
  );
};
