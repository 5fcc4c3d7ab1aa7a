import type { Claim, Concept, ConceptKind, EditorCheck, Entry, EntryType, Statement } from './record.ts';

/** One entry named by another. */
export type Reference = {
  /** Where it is named: a JSON Pointer (RFC 6901) into the entry. */
  readonly path: string;
  /** What it may be: one of these types, and where it is a concept, one of these kinds (null: any). */
  readonly types: readonly EntryType[];
  readonly kinds: readonly ConceptKind[] | null;
  readonly key: string;
};

/** Every entry that this one names, in the order of its fields. */
export function referencesOf(entry: Entry): readonly Reference[] {
  switch (entry.type) {
    case 'Concept':
      return conceptReferences(entry);
    case 'Source':
      return concepts('/publisher', 'AGENT', entry.publisher);
    case 'Commitment':
      return concepts('/party', 'AGENT', entry.party);
    case 'Event':
      return [];
    case 'Claim':
      return claimReferences(entry);
    case 'EditorCheck':
      return checkReferences(entry);
  }
}

function conceptReferences({ kind, broader, maybeBroader, ends }: Concept): readonly Reference[] {
  return [
    ...concepts('/broader', kind, broader),
    ...concepts('/maybeBroader', kind, maybeBroader),
    ...concepts('/ends', 'ACTION', ends),
  ];
}

function claimReferences({ claimant, appearances, statement }: Claim): readonly Reference[] {
  return [
    ...concepts('/claimant', 'AGENT', claimant),
    ...appearances.flatMap(({ source }, index) => entries(`/appearances/${index}/source`, 'Source', source)),
    ...(statement === null ? [] : statementReferences(statement)),
  ];
}

function checkReferences({ claim, against, under }: EditorCheck): readonly Reference[] {
  return [
    ...entries('/claim', 'Claim', claim),
    ...entries('/against', 'Claim', against),
    ...entries('/under', 'Claim', under),
  ];
}

function statementReferences(statement: Statement): readonly Reference[] {
  switch (statement.type) {
    case 'Terms':
      return [
        ...entries('/statement/commitment', 'Commitment', statement.commitment),
        ...concepts('/statement/party', 'AGENT', statement.party),
        ...deedReferences({ ...statement, agents: [] }),
        ...concepts('/statement/quantity/unit', 'UNIT', statement.quantity?.unit ?? null),
      ];
    case 'Occurrence':
      return [
        ...entries('/statement/event', 'Event', statement.event),
        ...deedReferences(statement),
        ...statement.counts.flatMap(({ unit }, index) => concepts(`/statement/counts/${index}/unit`, 'UNIT', unit)),
      ];
    case 'Compliance':
      return [
        ...concepts('/statement/party', 'AGENT', statement.party),
        ...entries('/statement/commitment', 'Commitment', statement.commitment),
      ];
    case 'Figure':
      return [
        { path: '/statement/subject', types: ['Concept', 'Event'], kinds: null, key: statement.subject },
        ...concepts('/statement/property', 'PROPERTY', statement.property),
        ...concepts('/statement/quantity/unit', 'UNIT', statement.quantity.unit),
      ];
    case 'Extreme':
      return [
        ...entries('/statement/event', 'Event', statement.event),
        ...concepts('/statement/unit', 'UNIT', statement.unit),
        ...deedReferences(statement),
      ];
    case 'Judgement':
      return [];
  }
}

type Deed = {
  readonly agents: readonly string[];
  readonly action: string | null;
  readonly targets: readonly string[];
  readonly places: readonly string[];
};

function deedReferences({ agents, action, targets, places }: Deed): readonly Reference[] {
  return [
    ...concepts('/statement/agents', 'AGENT', agents),
    ...concepts('/statement/action', 'ACTION', action),
    ...concepts('/statement/targets', 'TARGET', targets),
    ...concepts('/statement/places', 'PLACE', places),
  ];
}

function concepts(path: string, kind: ConceptKind, keys: readonly string[] | string | null): readonly Reference[] {
  return named(path, keys).map((reference) => ({ ...reference, types: ['Concept'], kinds: [kind] }));
}

function entries(path: string, type: EntryType, key: string | null): readonly Reference[] {
  return named(path, key).map((reference) => ({ ...reference, types: [type], kinds: null }));
}

function named(path: string, keys: readonly string[] | string | null): readonly Pick<Reference, 'path' | 'key'>[] {
  if (keys === null) {
    return [];
  }
  return typeof keys === 'string'
    ? [{ path, key: keys }]
    : keys.map((key, index) => ({ path: `${path}/${index}`, key }));
}
