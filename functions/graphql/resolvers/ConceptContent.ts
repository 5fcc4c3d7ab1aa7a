import { inLanguage, inLanguageOrAny, labelOf } from '../labels.ts';
import { concepts } from '../references.ts';
import type { ConceptContentResolvers } from '../schema-types.generated.ts';

export const ConceptContent: ConceptContentResolvers = {
  prefLabel: (concept, { language }) => labelOf(concept, language),
  altLabel: ({ altLabel }, { language }) => inLanguage(altLabel, language) ?? [],
  description: ({ description }, { language }) => inLanguageOrAny(description, language),
  broader: ({ broader }) => concepts(broader),
  maybeBroader: ({ maybeBroader }) => concepts(maybeBroader),
  ends: ({ ends }) => concepts(ends),
};
