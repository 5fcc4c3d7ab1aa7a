import { claimForm } from '../../claim-form.ts';
import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { record } from '../../write-entry.ts';

export const recordClaim: MutationResolvers['recordClaim'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'editor');
  const draft = { field: 'claim', form: claimForm(input.claim) };
  const answer = await record({ context, editor }, { mutation: 'recordClaim', type: 'Claim', input, draft });
  return 'error' in answer
    ? answer.error
    : { __typename: 'ClaimWritten', claim: answer.entry, revision: answer.revision };
};
