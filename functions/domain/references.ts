import { conceptKindOf, entryTypeOf, fieldOf, statementTypeOf } from './legible.ts';
import type { ConceptKind, EntryType, Statement } from './record.ts';

/** One entry named by another. */
export type Reference = {
  /** Where it is named: a JSON Pointer (RFC 6901) into the entry. */
  readonly path: string;
  /** What it may be: one of these types, and where it is a concept, one of these kinds (null: any). */
  readonly types: readonly EntryType[];
  readonly kinds: readonly ConceptKind[] | null;
  readonly key: string;
};

/**
 * Every entry that this one names. It may be in the record format, and as wrong as can be: what cannot be read as a
 * reference is passed over.
 */
export function referencesOf(entry: unknown): readonly Reference[] {
  const type = entryTypeOf(entry);
  const ofEntry = type === null ? [] : BY_ENTRIES[type].flatMap((place) => referencesAt(place, entry, ''));
  const statement = type === 'Claim' ? statementTypeOf(entry) : null;
  return statement === null
    ? ofEntry
    : [
        ...ofEntry,
        ...BY_STATEMENTS[statement].flatMap((place) => referencesAt(place, fieldOf(entry, 'statement'), '/statement')),
      ];
}

/** Where something is named: the names of fields on the way there, `*` for each member of a list. */
type Place = Pick<Reference, 'types'> & {
  readonly steps: readonly string[];
  readonly kinds: readonly ConceptKind[] | 'ITS_OWN' | null;
};

function ofKind(path: string, kind: ConceptKind | 'ITS_OWN'): Place {
  return { steps: path.split('/'), types: ['Concept'], kinds: kind === 'ITS_OWN' ? kind : [kind] };
}

function ofType(path: string, ...types: readonly EntryType[]): Place {
  return { steps: path.split('/'), types, kinds: null };
}

const BY_ENTRIES: Readonly<Record<EntryType, readonly Place[]>> = {
  Concept: [ofKind('broader/*', 'ITS_OWN'), ofKind('maybeBroader/*', 'ITS_OWN'), ofKind('ends/*', 'ACTION')],
  Source: [ofKind('publisher', 'AGENT')],
  Commitment: [ofKind('party', 'AGENT')],
  Event: [],
  Claim: [ofKind('claimant', 'AGENT'), ofType('appearances/*/source', 'Source')],
  EditorCheck: [ofType('claim', 'Claim'), ofType('against', 'Claim'), ofType('under', 'Claim')],
};

const DONE: readonly Place[] = [ofKind('action', 'ACTION'), ofKind('targets/*', 'TARGET'), ofKind('places/*', 'PLACE')];

const BY_STATEMENTS: Readonly<Record<Statement['type'], readonly Place[]>> = {
  Terms: [ofType('commitment', 'Commitment'), ofKind('party', 'AGENT'), ...DONE, ofKind('quantity/unit', 'UNIT')],
  Occurrence: [ofType('event', 'Event'), ofKind('agents/*', 'AGENT'), ...DONE, ofKind('counts/*/unit', 'UNIT')],
  Compliance: [ofKind('party', 'AGENT'), ofType('commitment', 'Commitment')],
  Figure: [ofType('subject', 'Concept', 'Event'), ofKind('property', 'PROPERTY'), ofKind('quantity/unit', 'UNIT')],
  Extreme: [ofType('event', 'Event'), ofKind('unit', 'UNIT'), ofKind('agents/*', 'AGENT'), ...DONE],
  Judgement: [],
};

function referencesAt({ steps, types, kinds }: Place, value: unknown, path: string): readonly Reference[] {
  const own = kinds === 'ITS_OWN' ? conceptKindOf(value) : null;
  const allowed = kinds === 'ITS_OWN' ? own && [own] : kinds;
  return partsAt(value, steps, path).flatMap((part) =>
    typeof part.value === 'string' ? [{ path: part.path, types, kinds: allowed, key: part.value }] : [],
  );
}

type Part = { readonly path: string; readonly value: unknown };

function partsAt(value: unknown, steps: readonly string[], path: string): readonly Part[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ path, value }];
  if (step !== '*') return partsAt(fieldOf(value, step), rest, `${path}/${step}`);
  const members: readonly unknown[] = Array.isArray(value) ? value : [];
  return members.flatMap((member, index) => partsAt(member, rest, `${path}/${index}`));
}
