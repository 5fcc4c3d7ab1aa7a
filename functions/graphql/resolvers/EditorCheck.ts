import { entryFields } from '../entry-fields.ts';
import { claim, maybeClaim } from '../references.ts';
import type { EditorCheckResolvers } from '../schema-types.generated.ts';

export const EditorCheck: EditorCheckResolvers = {
  ...entryFields,
  claim: async (check, _, { loaders }) => claim({ key: (await loaders.load(check)).claim }),
  against: async (check, _, { loaders }) => claim({ key: (await loaders.load(check)).against }),
  under: async (check, _, { loaders }) => maybeClaim((await loaders.load(check)).under),
  relation: async (check, _, { loaders }) => (await loaders.load(check)).relation,
  rationale: async (check, _, { loaders }) => (await loaders.load(check)).rationale,
  withdrawn: async (check, _, { loaders }) => (await loaders.load(check)).retracted === true,
};
