import { claimConnection } from '../claim-connection.ts';
import type { RatedClaimsResolvers } from '../schema-types.generated.ts';

export const RatedClaims: RatedClaimsResolvers = {
  count: async ({ claimant, rating }, _, { loaders }) => (await loaders.tally(claimant))[rating] ?? 0,
  claims: async ({ claimant, rating }, page, context) =>
    claimConnection(
      { filter: { by: 'CLAIMANT', key: claimant }, rating, range: null, order: 'LATEST_FIRST' },
      page,
      context,
    ),
};
