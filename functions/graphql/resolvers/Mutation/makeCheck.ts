import { plainForm } from '../../draft-form.ts';
import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { record } from '../../write-entry.ts';

export const makeCheck: MutationResolvers['makeCheck'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'editor');
  const draft = { field: 'check', form: plainForm(input.check) };
  const answer = await record({ context, editor }, { mutation: 'makeCheck', type: 'EditorCheck', input, draft });
  return 'error' in answer
    ? answer.error
    : { __typename: 'EditorCheckWritten', editorCheck: answer.entry, revision: answer.revision };
};
