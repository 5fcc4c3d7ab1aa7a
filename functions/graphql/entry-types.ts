import type { EntryType } from '../domain/record.ts';
import type { EntryType as EntryTypeName } from './schema-types.generated.ts';

/** The types of entries by the names that the API has for them. */
export const ENTRY_TYPES: Readonly<Record<EntryTypeName, EntryType>> = {
  CLAIM: 'Claim',
  SOURCE: 'Source',
  CONCEPT: 'Concept',
  COMMITMENT: 'Commitment',
  EVENT: 'Event',
  EDITOR_CHECK: 'EditorCheck',
};

/** The names that the API has for the types of entries. */
export const ENTRY_TYPE_NAMES: Readonly<Record<EntryType, EntryTypeName>> = {
  Claim: 'CLAIM',
  Source: 'SOURCE',
  Concept: 'CONCEPT',
  Commitment: 'COMMITMENT',
  Event: 'EVENT',
  EditorCheck: 'EDITOR_CHECK',
};
