import { normalUrl } from '../../../domain/addresses.ts';
import { entryConnection } from '../../entry-connection.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const sources: QueryResolvers['sources'] = async (_, { url: given, ...page }, context) => {
  const url = normalUrl(given ?? '');
  const catalogue = { of: 'Source' as const, ...(url === null ? {} : { url }) };
  return entryConnection({ type: 'Source', catalogue, identity: ['sources', url] }, page, context);
};
