import { compare as compareClaims } from '../../../operations/compare.ts';
import { parseComparing } from '../../claim-choice.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const compare: QueryResolvers['compare'] = async (_, choices, context) => {
  const comparing = await parseComparing(choices, context);
  return comparing === null ? null : compareClaims(context.readerIn(), comparing);
};
