import { parseWindow, toConnection } from '../../connection.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const verdictChanges: QueryResolvers['verdictChanges'] = async (_, { rating = null, ...page }, { kept }) => {
  const list = ['verdictChanges', rating];
  const window = parseWindow(list, page);
  const { first, after } = window;
  const read = await kept.verdictChanges({ rating, after, limit: first + 1 });
  const items = read.slice(0, first).map(({ position, change }) => ({ position, item: change }));
  return toConnection(list, window, { items, more: read.length > first });
};
