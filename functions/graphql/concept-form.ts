import type { DraftForm } from './draft-form.ts';
import { labelForm } from './label-form.ts';
import type { ConceptDraft } from './schema-types.generated.ts';

/** What a draft of a concept says in the record format. */
export function conceptForm({ prefLabel, description = [], altLabel = [], ...rest }: ConceptDraft): DraftForm {
  return labelForm({ rest, single: { prefLabel, description }, several: { altLabel } });
}
