import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { retract } from '../../write-entry.ts';

export const withdrawCheck: MutationResolvers['withdrawCheck'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'editor');
  const answer = await retract({ context, editor }, { mutation: 'withdrawCheck', type: 'EditorCheck', input });
  return 'error' in answer
    ? answer.error
    : { __typename: 'EditorCheckWritten', editorCheck: answer.entry, revision: answer.revision };
};
