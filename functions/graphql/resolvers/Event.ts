import { entryFields } from '../entry-fields.ts';
import { labelOf } from '../labels.ts';
import type { EventResolvers } from '../schema-types.generated.ts';

export const Event: EventResolvers = {
  ...entryFields,
  prefLabel: async (event, { language }, { loaders }) => labelOf(await loaders.load(event), language),
};
