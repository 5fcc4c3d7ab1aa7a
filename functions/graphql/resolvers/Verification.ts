import type { VerificationResolvers } from '../schema-types.generated.ts';

export const Verification: VerificationResolvers = {
  intact: ({ problems }) => problems.length === 0,
};
