import { entryBy } from '../../entry-by.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const claim: QueryResolvers['claim'] = (_, { by }, context) => entryBy('Claim', by, context);
