import type {
  Appearance,
  Claim,
  ClaimDate,
  Commitment,
  Compliance,
  Concept,
  EditorCheck,
  Event,
  Extreme,
  Figure,
  Judgement,
  Occurrence,
  OccurrenceTime,
  Quantity,
  Source,
  Statement,
  Terms,
  Time,
} from '../../domain/record.ts';

/**
 * An entry as the schema lets it pass: what is optional may be absent or null, and a time has no span yet. Whether it
 * was retracted is no matter of the format.
 */
export type RawEntry = RawConcept | RawSource | RawCommitment | RawEvent | RawClaim | RawEditorCheck;

export type RawConcept = Loose<Concept, 'type' | 'key' | 'kind' | 'prefLabel'>;
export type RawSource = Loose<Source, 'type' | 'key' | 'title' | 'publisher'>;
type RawCommitment = Loose<Commitment, keyof Commitment>;
type RawEvent = Loose<Event, keyof Event>;
export type RawClaim = Loose<Omit<Claim, 'retracted'>, 'type' | 'key' | 'text' | 'language' | 'claimant' | 'claimDate'>;
export type RawEditorCheck = Loose<Omit<EditorCheck, 'retracted'>, Exclude<keyof EditorCheck, 'under' | 'retracted'>>;

export type RawStatement = RawTerms | RawOccurrence | Compliance | RawFigure | RawExtreme | Judgement;
export type RawTerms = Loose<Terms, 'type' | 'commitment' | 'party' | 'mode' | 'action'>;
export type RawOccurrence = Loose<Occurrence, 'type'>;
export type RawFigure = Loose<Figure, 'type' | 'subject' | 'property' | 'quantity'>;
export type RawExtreme = Loose<Extreme, 'type' | 'event' | 'superlative'>;

export type RawTime = Loose<Omit<Time, 'span'>, never>;
export type RawOccurrenceTime = Loose<Omit<OccurrenceTime, 'span'>, never>;
export type RawClaimDate = Loose<Omit<ClaimDate, 'span'>, never>;
export type RawQuantity = Loose<Quantity, 'value' | 'unit'>;

type Loose<T, Required extends keyof T> = { readonly [K in Required]: Raw<T[K]> } & {
  readonly [K in Exclude<keyof T, Required>]?: Raw<T[K]> | null;
};

type Raw<V> = V extends Statement
  ? RawStatement
  : V extends OccurrenceTime
    ? RawOccurrenceTime
    : V extends Time
      ? RawTime
      : V extends ClaimDate
        ? RawClaimDate
        : V extends Quantity
          ? RawQuantity
          : V extends readonly Quantity[]
            ? readonly RawQuantity[]
            : V extends readonly Appearance[]
              ? readonly Loose<Appearance, 'source'>[]
              : V;
