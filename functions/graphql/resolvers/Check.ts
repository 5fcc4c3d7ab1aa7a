import { claim } from '../references.ts';
import type { CheckResolvers } from '../schema-types.generated.ts';

export const Check: CheckResolvers = {
  against: ({ against }) => claim(against),
  under: ({ under }) => (under === null ? null : claim(under)),
};
