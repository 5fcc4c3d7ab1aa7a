import { dateTimeText } from '../date-time-text.ts';
import type { TimeResolvers } from '../schema-types.generated.ts';

export const Time: TimeResolvers = {
  earliest: ({ span }) => dateTimeText(span.earliestStart),
  latest: ({ span }) => dateTimeText(span.latestEnd),
};
