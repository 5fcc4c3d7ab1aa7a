import { dateTimeText } from '../date-time-text.ts';
import type { VerdictTurnResolvers } from '../schema-types.generated.ts';

export const VerdictTurn: VerdictTurnResolvers = {
  moment: ({ moment }) => dateTimeText(moment),
  verdict: ({ value }) => value,
};
