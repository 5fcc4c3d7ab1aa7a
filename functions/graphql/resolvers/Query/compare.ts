import { parseComparing } from '../../claim-choice.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const compare: QueryResolvers['compare'] = async (_, choices, context) => {
  const comparing = await parseComparing(choices, context);
  const { compare: compareClaims } = await import('../../../operations/compare.ts');
  return comparing === null ? null : compareClaims(context.readerIn(), comparing);
};
