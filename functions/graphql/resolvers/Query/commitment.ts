import { entryBy } from '../../entry-by.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const commitment: QueryResolvers['commitment'] = (_, { by }, context) => entryBy('Commitment', by, context);
