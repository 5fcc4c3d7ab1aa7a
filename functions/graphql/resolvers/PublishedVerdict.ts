import { verdictOf } from '../past.ts';
import { causesAmong, shownVerdict } from '../published.ts';
import type { PublishedVerdictResolvers } from '../schema-types.generated.ts';

export const PublishedVerdict: PublishedVerdictResolvers = {
  version: ({ publication }) => publication.version,
  publishedAt: ({ publication }) => publication.publishedAt,
  ruleSet: ({ publication }) => publication.ruleSet,
  verdict: async (published, _, context) => {
    const { value } = await shownVerdict(published, context);
    return verdictOf(value, Date.parse(published.publication.publishedAt));
  },
  redacted: async (published, _, context) => (await shownVerdict(published, context)).redacted,
  causes: ({ publication }) => causesAmong(publication.causes),
};
