import { labelOf } from '../labels.ts';
import type { EventContentResolvers } from '../schema-types.generated.ts';

export const EventContent: EventContentResolvers = {
  prefLabel: (event, { language }) => labelOf(event, language),
};
