import { claimForm } from '../../claim-form.ts';
import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { revise } from '../../write-entry.ts';

export const correctClaim: MutationResolvers['correctClaim'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'editor');
  const draft = { field: 'claim', form: claimForm(input.claim) };
  const revising = { mutation: 'correctClaim', type: 'Claim', kind: 'CORRECTED', input, draft } as const;
  const answer = await revise({ context, editor }, revising);
  return 'error' in answer
    ? answer.error
    : { __typename: 'ClaimWritten', claim: answer.entry, revision: answer.revision };
};
