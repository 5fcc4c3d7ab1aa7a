import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { rank } from '../../write-entry.ts';

export const rankClaim: MutationResolvers['rankClaim'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'editor');
  const answer = await rank({ context, editor }, { mutation: 'rankClaim', type: 'Claim', input });
  return 'error' in answer
    ? answer.error
    : { __typename: 'ClaimWritten', claim: answer.entry, revision: answer.revision };
};
