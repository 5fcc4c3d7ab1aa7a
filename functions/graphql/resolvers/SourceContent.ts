import { concept } from '../references.ts';
import type { SourceContentResolvers } from '../schema-types.generated.ts';

export const SourceContent: SourceContentResolvers = {
  publisher: ({ publisher }) => concept(publisher),
};
