import { conceptForm } from '../../concept-form.ts';
import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { record } from '../../write-entry.ts';

export const recordConcept: MutationResolvers['recordConcept'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'editor');
  const draft = { field: 'concept', form: conceptForm(input.concept) };
  const answer = await record({ context, editor }, { mutation: 'recordConcept', type: 'Concept', input, draft });
  return 'error' in answer
    ? answer.error
    : { __typename: 'ConceptWritten', concept: answer.entry, revision: answer.revision };
};
