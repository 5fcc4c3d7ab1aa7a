import { concept } from '../references.ts';
import type { ComplianceResolvers } from '../schema-types.generated.ts';

export const Compliance: ComplianceResolvers = {
  party: ({ party }) => concept(party),
  commitment: ({ commitment }) => ({ type: 'Commitment', key: commitment }),
};
