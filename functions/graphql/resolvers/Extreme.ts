import { concepts, maybeConcept } from '../references.ts';
import type { ExtremeResolvers } from '../schema-types.generated.ts';

export const Extreme: ExtremeResolvers = {
  event: ({ event }) => ({ type: 'Event', key: event }),
  unit: ({ unit }) => maybeConcept(unit),
  agents: ({ agents }) => concepts(agents),
  action: ({ action }) => maybeConcept(action),
  targets: ({ targets }) => concepts(targets),
  places: ({ places }) => concepts(places),
};
