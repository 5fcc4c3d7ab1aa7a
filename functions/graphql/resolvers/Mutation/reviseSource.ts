import { plainForm } from '../../draft-form.ts';
import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { revise } from '../../write-entry.ts';

export const reviseSource: MutationResolvers['reviseSource'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'editor');
  const draft = { field: 'source', form: plainForm(input.source) };
  const revising = { mutation: 'reviseSource', type: 'Source', kind: 'REVISED', input, draft } as const;
  const answer = await revise({ context, editor }, revising);
  return 'error' in answer
    ? answer.error
    : { __typename: 'SourceWritten', source: answer.entry, revision: answer.revision };
};
