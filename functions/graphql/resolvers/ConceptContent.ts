import { inLanguage, inLanguageOrAny, labelOf, labelsOf } from '../labels.ts';
import { concepts } from '../references.ts';
import type { ConceptContentResolvers } from '../schema-types.generated.ts';

export const ConceptContent: ConceptContentResolvers = {
  prefLabel: (concept, { language }) => labelOf(concept, language),
  altLabel: ({ altLabel }, { language }) => inLanguage(altLabel, language) ?? [],
  prefLabels: ({ prefLabel }) => labelsOf(prefLabel),
  altLabels: ({ altLabel }) => labelsOf(altLabel),
  description: ({ description }, { language }) => inLanguageOrAny(description, language),
  broader: ({ broader }) => concepts(broader),
  maybeBroader: ({ maybeBroader }) => concepts(maybeBroader),
  ends: ({ ends }) => concepts(ends),
};
