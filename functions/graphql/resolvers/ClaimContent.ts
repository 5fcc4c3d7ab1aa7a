import { claimDateText } from '../claim-date-text.ts';
import { concept } from '../references.ts';
import type { ClaimContentResolvers } from '../schema-types.generated.ts';

export const ClaimContent: ClaimContentResolvers = {
  claimant: ({ claimant }) => concept(claimant),
  claimDate: ({ claimDate }) => claimDateText(claimDate),
  claimDateTimeZone: ({ claimDate }) => claimDate.timeZone,
};
