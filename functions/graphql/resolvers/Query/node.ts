import { isOnRecord } from '../../entry-by.ts';
import { parseEntryId } from '../../entry-id.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const node: QueryResolvers['node'] = async (_, { id }, context) => {
  const ref = parseEntryId(id, 'id');
  return (await isOnRecord(ref, context)) ? ref : null;
};
