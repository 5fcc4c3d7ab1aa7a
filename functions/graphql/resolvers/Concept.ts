import { RATINGS } from '../../domain/verdict.ts';
import { connectionOf } from '../connection.ts';
import { entryConnection } from '../entry-connection.ts';
import { entryFields } from '../entry-fields.ts';
import { inLanguage, inLanguageOrAny, labelOf, labelsOf } from '../labels.ts';
import { concepts } from '../references.ts';
import type { ConceptResolvers } from '../schema-types.generated.ts';

export const Concept: ConceptResolvers = {
  ...entryFields,
  kind: async (concept, _, { loaders }) => (await loaders.load(concept)).kind,
  agentKind: async (concept, _, { loaders }) => (await loaders.load(concept)).agentKind,
  prefLabel: async (concept, { language }, { loaders }) => labelOf(await loaders.load(concept), language),
  altLabel: async (concept, { language }, { loaders }) =>
    inLanguage((await loaders.load(concept)).altLabel, language) ?? [],
  prefLabels: async (concept, _, { loaders }) => labelsOf((await loaders.load(concept)).prefLabel),
  altLabels: async (concept, _, { loaders }) => labelsOf((await loaders.load(concept)).altLabel),
  description: async (concept, { language }, { loaders }) =>
    inLanguageOrAny((await loaders.load(concept)).description, language),
  broader: async (concept, _, { loaders }) => concepts((await loaders.load(concept)).broader),
  maybeBroader: async (concept, _, { loaders }) => concepts((await loaders.load(concept)).maybeBroader),
  narrower: async ({ key }, page, context) =>
    entryConnection(
      { type: 'Concept', catalogue: { of: 'Concept', narrowerThan: key }, identity: ['narrower', key] },
      page,
      context,
    ),
  ends: async (concept, _, { loaders }) => concepts((await loaders.load(concept)).ends),
  sameAs: async (concept, _, { loaders }) => (await loaders.load(concept)).sameAs,
  claimsByRating: async (concept, { rating: only = null }, { loaders }) => {
    const { kind, key } = await loaders.load(concept);
    const ratings = only === null ? RATINGS : [only];
    return kind === 'AGENT' ? ratings.map((rating) => ({ claimant: key, rating })) : [];
  },
  inconsistencies: async ({ key }, part, { readerIn }) => {
    const { readInconsistencies } = await import('../../operations/inconsistencies.ts');
    const { pairs, limited } = await readInconsistencies(readerIn(), key);
    return connectionOf(['inconsistencies', key], part, { items: pairs, limited });
  },
};
