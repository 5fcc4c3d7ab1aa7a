/** What can be read of a value that may be an entry of the record, and may be wrong in any way. */
import type { ConceptKind, EntryType, Statement } from './record.ts';

const ENTRY_TYPES: Readonly<Record<EntryType, true>> = {
  Concept: true,
  Source: true,
  Commitment: true,
  Event: true,
  Claim: true,
  EditorCheck: true,
};
const CONCEPT_KINDS: Readonly<Record<ConceptKind, true>> = {
  AGENT: true,
  ACTION: true,
  TARGET: true,
  PLACE: true,
  PROPERTY: true,
  UNIT: true,
};
const STATEMENT_TYPES: Readonly<Record<Statement['type'], true>> = {
  Terms: true,
  Occurrence: true,
  Compliance: true,
  Figure: true,
  Extreme: true,
  Judgement: true,
};

/** A field of an object; undefined where the object, or what was taken for one, has none of its own. */
export function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, field)?.value : undefined;
}

/** Null: it has none, or none that there is. */
export function entryTypeOf(entry: unknown): EntryType | null {
  return oneOf(ENTRY_TYPES, fieldOf(entry, 'type'));
}

export function isEntryType(name: unknown): name is EntryType {
  return isIn(ENTRY_TYPES, name);
}

/** As {@link entryTypeOf}, of a concept. */
export function conceptKindOf(concept: unknown): ConceptKind | null {
  return oneOf(CONCEPT_KINDS, fieldOf(concept, 'kind'));
}

/** As {@link entryTypeOf}, of the statement of a claim. */
export function statementTypeOf(claim: unknown): Statement['type'] | null {
  return oneOf(STATEMENT_TYPES, fieldOf(fieldOf(claim, 'statement'), 'type'));
}

function oneOf<T extends string>(names: Readonly<Record<T, true>>, name: unknown): T | null {
  return isIn(names, name) ? name : null;
}

function isIn<T extends string>(names: Readonly<Record<T, true>>, name: unknown): name is T {
  return typeof name === 'string' && Object.hasOwn(names, name);
}
