import { claims } from '../references.ts';
import type { ReadingResolvers } from '../schema-types.generated.ts';

export const Reading: ReadingResolvers = {
  accounts: ({ accounts }) => claims(accounts),
};
