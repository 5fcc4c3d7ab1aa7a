import type { AppearanceResolvers } from '../schema-types.generated.ts';

export const Appearance: AppearanceResolvers = {
  source: ({ source }) => ({ type: 'Source', key: source }),
};
