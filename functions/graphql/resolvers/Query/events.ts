import { entryConnection } from '../../entry-connection.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const events: QueryResolvers['events'] = async (_, page, context) =>
  entryConnection({ type: 'Event', catalogue: { of: 'Event' }, identity: ['events'] }, page, context);
