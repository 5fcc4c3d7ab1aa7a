import { entryBy } from '../../entry-by.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const concept: QueryResolvers['concept'] = (_, { by }, context) => entryBy('Concept', by, context);
