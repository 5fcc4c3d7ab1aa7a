import { claim, maybeClaim } from '../references.ts';
import type { EditorCheckContentResolvers } from '../schema-types.generated.ts';

export const EditorCheckContent: EditorCheckContentResolvers = {
  claim: (check) => claim({ key: check.claim }),
  against: ({ against }) => claim({ key: against }),
  under: ({ under }) => maybeClaim(under),
};
