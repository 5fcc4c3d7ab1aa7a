import { labelledForm } from '../../label-form.ts';
import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { revise } from '../../write-entry.ts';

export const reviseEvent: MutationResolvers['reviseEvent'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'editor');
  const draft = { field: 'event', form: labelledForm(input.event) };
  const revising = { mutation: 'reviseEvent', type: 'Event', kind: 'REVISED', input, draft } as const;
  const answer = await revise({ context, editor }, revising);
  return 'error' in answer
    ? answer.error
    : { __typename: 'EventWritten', event: answer.entry, revision: answer.revision };
};
