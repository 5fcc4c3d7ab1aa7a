import { claims } from '../references.ts';
import type { StatusReadingResolvers } from '../schema-types.generated.ts';

export const StatusReading: StatusReadingResolvers = {
  accounts: ({ accounts }) => claims(accounts),
  decidedBy: ({ decidedBy }) => claims(decidedBy),
};
