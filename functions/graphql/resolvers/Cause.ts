import type { CauseResolvers } from '../schema-types.generated.ts';

export const Cause: CauseResolvers = {
  entry: ({ type, key }) => ({ type, key }),
  revision: async (cause, _, { history }) => history.revision(cause, cause.number),
};
