import { concept } from '../references.ts';
import type { FigureResolvers } from '../schema-types.generated.ts';

export const Figure: FigureResolvers = {
  property: ({ property }) => concept(property),
  subject: async ({ subject }, _, { loaders }) => {
    const event = { type: 'Event', key: subject } as const;
    const [found] = await Promise.all([loaders.find(concept(subject)), loaders.find(event)]);
    return found ?? event;
  },
};
