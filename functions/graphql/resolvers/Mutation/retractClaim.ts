import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { retract } from '../../write-entry.ts';

export const retractClaim: MutationResolvers['retractClaim'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'editor');
  const answer = await retract({ context, editor }, { mutation: 'retractClaim', type: 'Claim', input });
  return 'error' in answer
    ? answer.error
    : { __typename: 'ClaimWritten', claim: answer.entry, revision: answer.revision };
};
