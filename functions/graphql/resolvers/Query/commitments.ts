import { entryConnection } from '../../entry-connection.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const commitments: QueryResolvers['commitments'] = async (_, page, context) =>
  entryConnection({ type: 'Commitment', catalogue: { of: 'Commitment' }, identity: ['commitments'] }, page, context);
