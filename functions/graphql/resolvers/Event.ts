import { entryId } from '../entry-id.ts';
import { inLanguageOrAny } from '../labels.ts';
import type { EventResolvers } from '../schema-types.generated.ts';

export const Event: EventResolvers = {
  id: entryId,
  prefLabel: async (event, { language }, { loaders }) =>
    inLanguageOrAny((await loaders.load(event)).prefLabel, language) ?? event.key,
};
