import { entryBy } from '../../entry-by.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const source: QueryResolvers['source'] = (_, { by }, context) => entryBy('Source', by, context);
