import { dateTimeText } from '../date-time-text.ts';
import type { StatusTurnResolvers } from '../schema-types.generated.ts';

export const StatusTurn: StatusTurnResolvers = {
  moment: ({ moment }) => dateTimeText(moment),
  status: ({ value }) => value,
};
