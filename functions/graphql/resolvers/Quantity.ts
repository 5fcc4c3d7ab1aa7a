import { concept } from '../references.ts';
import type { QuantityResolvers } from '../schema-types.generated.ts';

export const Quantity: QuantityResolvers = {
  unit: ({ unit }) => concept(unit),
};
