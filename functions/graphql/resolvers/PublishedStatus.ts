import { statusOf } from '../past.ts';
import { causesAmong, shownStatus } from '../published.ts';
import type { PublishedStatusResolvers } from '../schema-types.generated.ts';

export const PublishedStatus: PublishedStatusResolvers = {
  version: ({ publication }) => publication.version,
  publishedAt: ({ publication }) => publication.publishedAt,
  ruleSet: ({ publication }) => publication.ruleSet,
  status: async (published, _, context) => {
    const { value } = await shownStatus(published, context);
    return statusOf(value, Date.parse(published.publication.publishedAt));
  },
  redacted: async (published, _, context) => (await shownStatus(published, context)).redacted,
  causes: ({ publication }) => causesAmong(publication.causes),
};
