import { labelledForm } from '../../label-form.ts';
import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { record } from '../../write-entry.ts';

export const recordEvent: MutationResolvers['recordEvent'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'editor');
  const draft = { field: 'event', form: labelledForm(input.event) };
  const answer = await record({ context, editor }, { mutation: 'recordEvent', type: 'Event', input, draft });
  return 'error' in answer
    ? answer.error
    : { __typename: 'EventWritten', event: answer.entry, revision: answer.revision };
};
