import { ENTRY_TYPES } from '../../entry-types.ts';
import { requireRole } from '../../require-role.ts';
import type { MutationResolvers } from '../../schema-types.generated.ts';
import { redact as redactEntry } from '../../write-entry.ts';

export const redact: MutationResolvers['redact'] = async (_, { input }, context) => {
  const { editor } = requireRole(context, 'redactor');
  const type = ENTRY_TYPES[input.type];
  const answer = await redactEntry({ context, editor }, { mutation: 'redact', type, input });
  return 'error' in answer
    ? answer.error
    : { __typename: 'RedactionDone', entry: answer.entry, revision: answer.revision };
};
