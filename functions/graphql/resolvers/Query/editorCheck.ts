import { entryBy } from '../../entry-by.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const editorCheck: QueryResolvers['editorCheck'] = (_, { by }, context) => entryBy('EditorCheck', by, context);
