import { parseClaimDraft } from '../../claim-draft.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const tryOut: QueryResolvers['tryOut'] = (_, { claim }, context) => parseClaimDraft(claim, 'claim', context);
