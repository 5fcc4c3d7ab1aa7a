import { labelOf } from '../labels.ts';
import { concept } from '../references.ts';
import type { CommitmentContentResolvers } from '../schema-types.generated.ts';

export const CommitmentContent: CommitmentContentResolvers = {
  prefLabel: (commitment, { language }) => labelOf(commitment, language),
  party: ({ party }) => concept(party),
};
