import { labelledForm } from '../../label-form.ts';
import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { revise } from '../../write-entry.ts';

export const reviseCommitment: MutationResolvers['reviseCommitment'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'editor');
  const draft = { field: 'commitment', form: labelledForm(input.commitment) };
  const revising = { mutation: 'reviseCommitment', type: 'Commitment', kind: 'REVISED', input, draft } as const;
  const answer = await revise({ context, editor }, revising);
  return 'error' in answer
    ? answer.error
    : { __typename: 'CommitmentWritten', commitment: answer.entry, revision: answer.revision };
};
