import { conceptForm } from '../../concept-form.ts';
import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { revise } from '../../write-entry.ts';

export const reviseConcept: MutationResolvers['reviseConcept'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'editor');
  const draft = { field: 'concept', form: conceptForm(input.concept) };
  const revising = { mutation: 'reviseConcept', type: 'Concept', kind: 'REVISED', input, draft } as const;
  const answer = await revise({ context, editor }, revising);
  return 'error' in answer
    ? answer.error
    : { __typename: 'ConceptWritten', concept: answer.entry, revision: answer.revision };
};
