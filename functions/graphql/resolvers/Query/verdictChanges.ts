import { parseWindow, toConnection } from '../../connection.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const verdictChanges: QueryResolvers['verdictChanges'] = async (_, { rating = null, ...page }, { kept }) => {
  const list = ['verdictChanges', rating];
  return toConnection(list, await kept.verdictChanges(rating, parseWindow(list, page)));
};
