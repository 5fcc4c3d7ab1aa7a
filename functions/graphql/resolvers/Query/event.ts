import { entryBy } from '../../entry-by.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const event: QueryResolvers['event'] = (_, { by }, context) => entryBy('Event', by, context);
