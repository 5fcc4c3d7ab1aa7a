import { plainForm } from '../../draft-form.ts';
import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { record } from '../../write-entry.ts';

export const recordSource: MutationResolvers['recordSource'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'editor');
  const draft = { field: 'source', form: plainForm(input.source) };
  const answer = await record({ context, editor }, { mutation: 'recordSource', type: 'Source', input, draft });
  return 'error' in answer
    ? answer.error
    : { __typename: 'SourceWritten', source: answer.entry, revision: answer.revision };
};
