import { maybeConcept } from '../references.ts';
import type { ComparisonResolvers } from '../schema-types.generated.ts';

export const Comparison: ComparisonResolvers = {
  unit: ({ unit }) => maybeConcept(unit),
};
