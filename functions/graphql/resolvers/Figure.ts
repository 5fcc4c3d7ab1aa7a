import { concept } from '../references.ts';
import type { FigureResolvers } from '../schema-types.generated.ts';

export const Figure: FigureResolvers = {
  property: ({ property }) => concept(property),
  subject: async ({ subject }, _, { loaders }) => {
    // One after the other: what is found nowhere is looked for in the truth as well.
    const found = await loaders.find(concept(subject));
    return found ?? { type: 'Event', key: subject };
  },
};
