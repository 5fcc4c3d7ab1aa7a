import { concepts, maybeConcept } from '../references.ts';
import type { OccurrenceResolvers } from '../schema-types.generated.ts';

export const Occurrence: OccurrenceResolvers = {
  event: ({ event }) => (event === null ? null : { type: 'Event', key: event }),
  agents: ({ agents }) => concepts(agents),
  action: ({ action }) => maybeConcept(action),
  targets: ({ targets }) => concepts(targets),
  places: ({ places }) => concepts(places),
};
