import { entryConnection } from '../../entry-connection.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const concepts: QueryResolvers['concepts'] = async (_, { kind = null, ...page }, context) =>
  entryConnection({ type: 'Concept', catalogue: { of: 'Concept', kind }, identity: ['concepts', kind] }, page, context);
