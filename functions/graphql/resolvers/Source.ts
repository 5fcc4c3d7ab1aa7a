import { connectionOf } from '../connection.ts';
import { entryFields } from '../entry-fields.ts';
import { concept, placedChange } from '../references.ts';
import type { SourceResolvers } from '../schema-types.generated.ts';

export const Source: SourceResolvers = {
  ...entryFields,
  title: async (source, _, { loaders }) => (await loaders.load(source)).title,
  publisher: async (source, _, { loaders }) => {
    const hint = loaders.publisherHint(source.key);
    loaders.expect(hint === null ? [] : [concept(hint)]);
    return concept((await loaders.load(source)).publisher);
  },
  url: async (source, _, { loaders }) => (await loaders.load(source)).url,
  datePublished: async (source, _, { loaders }) => (await loaders.load(source)).datePublished,
  archivedAt: async (source, _, { loaders }) => (await loaders.load(source)).archivedAt,
  impact: async ({ key }, part, { readerIn }) => {
    const { readImpactOfSource } = await import('../../operations/impact.ts');
    const { changes, limited } = await readImpactOfSource(readerIn(), key);
    return connectionOf(['source', 'impact', key], part, { items: changes.map(placedChange), limited });
  },
};
