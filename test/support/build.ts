/**
 * Builders of statements and their values, beside those of entries (entries.ts): what a test does not say is the
 * plainest thing that can be. All dates are read in UTC.
 */
import type {
  Claim,
  ClaimDate,
  Compliance,
  Concept,
  Extent,
  Figure,
  Occurrence,
  OccurrenceTime,
  Quantity,
  Statement,
  Terms,
  Time,
} from '../../functions/domain/record.ts';
import type { Span } from '../../functions/domain/span.ts';
import { definite } from '../../functions/domain/times.ts';
import { createVocabulary, type Vocabulary } from '../../functions/domain/vocabulary.ts';
import { aClaim, aConcept } from './entries.ts';

const DAY = 86_400_000;

/** The beginning of a day, `YYYY-MM-DD`, in epoch milliseconds. */
export function startOf(day: string): number {
  const moment = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(moment)) throw new Error(`Not a day: ${day}.`);
  return moment;
}

/** The end of a day (the beginning of the next). */
export function endOf(day: string): number {
  return startOf(day) + DAY;
}

/** From the first day to the last, both included. */
export function spanOf(first: string, last: string = first): Span {
  return definite(startOf(first), endOf(last));
}

/** A time of whole days, definite; where it serves as a window, its extent says nothing. */
export function days(first: string, last: string = first, extent: Extent = 'WITHIN'): OccurrenceTime {
  const edtf = first === last ? first : `${first}/${last}`;
  return { edtf, timeZone: 'UTC', start: null, end: null, span: spanOf(first, last), extent };
}

/** The same, of no extent. */
export function window(first: string, last: string = first): Time {
  const { extent: _, ...time } = days(first, last);
  return time;
}

/** A time whose words are at most a name for its span. */
export function timeOf(span: Span, extent: Extent = 'WITHIN', edtf: string = 'some time'): OccurrenceTime {
  return { edtf, timeZone: 'UTC', start: null, end: null, span, extent };
}

/** Somewhere on a day. */
export function dated(day: string): ClaimDate {
  return { edtf: day, timeZone: 'UTC', at: null, span: spanOf(day) };
}

export function quantity(value: number, unit: string, parts: Partial<Quantity> = {}): Quantity {
  return { value, bound: 'EXACTLY', unit, sides: null, ...parts };
}

/** Something happened; nothing else is said of it. */
export function occurrence(parts: Partial<Omit<Occurrence, 'type'>> = {}): Occurrence {
  return {
    type: 'Occurrence',
    denial: false,
    event: null,
    agents: [],
    action: null,
    targets: [],
    places: [],
    time: null,
    counts: [],
    ...parts,
  };
}

/** The mayor is to refrain from digging, as the commitment `pledge` says, anywhere and for ever. */
export function terms(parts: Partial<Omit<Terms, 'type'>> = {}): Terms {
  return {
    type: 'Terms',
    commitment: 'pledge',
    party: 'mayor',
    mode: 'REFRAIN',
    action: 'digging',
    targets: [],
    places: [],
    window: null,
    quantity: null,
    ...parts,
  };
}

/** The mayor kept the commitment `pledge`. */
export function compliance(parts: Partial<Omit<Compliance, 'type'>> = {}): Compliance {
  return { type: 'Compliance', party: 'mayor', status: 'KEPT', commitment: 'pledge', ...parts };
}

/** The town has ten residents, no time being said. */
export function figure(parts: Partial<Omit<Figure, 'type'>> = {}): Figure {
  return {
    type: 'Figure',
    subject: 'town',
    property: 'residents',
    quantity: quantity(10, 'people'),
    time: null,
    ...parts,
  };
}

/** A claim made on 1 January 2030, so that it speaks of all that comes before. */
export function saying(key: string, statement: Statement | null, parts: Partial<Claim> = {}): Claim {
  return aClaim(key, { claimDate: dated('2030-01-01'), statement, ...parts });
}

export function vocabularyOf(concepts: readonly Concept[]): Vocabulary {
  return createVocabulary(concepts);
}

/** Concepts named by key with the parts that matter: `{ pump: { broader: ['works'] } }`. */
export function vocabularyWith(concepts: Readonly<Record<string, Partial<Concept>>>): Vocabulary {
  return createVocabulary(Object.entries(concepts).map(([key, parts]) => aConcept(key, parts)));
}
