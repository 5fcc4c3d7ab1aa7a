import { concept, concepts } from '../references.ts';
import type { TermsResolvers } from '../schema-types.generated.ts';

export const Terms: TermsResolvers = {
  commitment: ({ commitment }) => ({ type: 'Commitment', key: commitment }),
  party: ({ party }) => concept(party),
  action: ({ action }) => concept(action),
  targets: ({ targets }) => concepts(targets),
  places: ({ places }) => concepts(places),
};
