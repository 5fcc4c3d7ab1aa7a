import { labelledForm } from '../../label-form.ts';
import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { record } from '../../write-entry.ts';

export const recordCommitment: MutationResolvers['recordCommitment'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'editor');
  const draft = { field: 'commitment', form: labelledForm(input.commitment) };
  const answer = await record({ context, editor }, { mutation: 'recordCommitment', type: 'Commitment', input, draft });
  return 'error' in answer
    ? answer.error
    : { __typename: 'CommitmentWritten', commitment: answer.entry, revision: answer.revision };
};
