import { dateTimeText } from '../date-time-text.ts';
import type { OccurrenceTimeResolvers } from '../schema-types.generated.ts';

export const OccurrenceTime: OccurrenceTimeResolvers = {
  earliest: ({ span }) => dateTimeText(span.earliestStart),
  latest: ({ span }) => dateTimeText(span.latestEnd),
};
