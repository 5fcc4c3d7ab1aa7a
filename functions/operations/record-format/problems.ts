import type { ConceptKind, EntryType } from '../../domain/record.ts';
import type { TimeProblem } from '../../domain/time-problem.ts';

/** What can be wrong with an entry, and what is known of each: the fields of a {@link Problem} beside its path. */
type Details = {
  readonly MISSING_FIELD: { readonly field: string };
  readonly UNKNOWN_FIELD: { readonly field: string };
  /** An entry or a statement of a type that the format does not have. */
  readonly UNKNOWN_TYPE: { readonly value: unknown };
  /** `expected`: JSON types. */
  readonly WRONG_TYPE: { readonly expected: readonly string[]; readonly value: unknown };
  readonly NOT_ONE_OF: { readonly allowed: readonly unknown[]; readonly value: unknown };
  readonly TOO_SHORT: { readonly limit: number };
  readonly TOO_LONG: { readonly limit: number };
  readonly TOO_SMALL: { readonly limit: number; readonly value: unknown };
  readonly INVALID_LANGUAGE_TAG: { readonly value: unknown };
  readonly INVALID_URL: { readonly value: unknown };
  readonly NO_LABEL: object;
  /** A text of white space alone. */
  readonly BLANK: object;
  /** Tags of languages compare without case. */
  readonly SAME_LANGUAGE: { readonly value: string; readonly other: string };
  /** Only an action ends something. */
  readonly ENDS_OF_NO_ACTION: object;
  /** Neither an EDTF text nor an end. */
  readonly TIME_SAYS_NOTHING: object;
  /** Neither an EDTF text nor a moment. */
  readonly CLAIM_DATE_SAYS_NOTHING: object;
  /** A surrogate without its other half: it would be stored as another character. */
  readonly NOT_WELL_FORMED: { readonly text: string };
  /** Nobody says something at an open end of time. */
  readonly CLAIM_DATE_WITHOUT_END: { readonly text: string };
  /** Another entry before this one has the same type and key. */
  readonly DUPLICATE: { readonly type: EntryType; readonly key: string };
  readonly DANGLING: { readonly types: readonly EntryType[]; readonly key: string };
  readonly WRONG_KIND: {
    readonly key: string;
    readonly actual: ConceptKind;
    readonly expected: readonly ConceptKind[];
  };
  /** Each of these lies below the next, and the last below the first. */
  readonly CYCLE: { readonly keys: readonly string[] };
  readonly CHECKED_AGAINST_ITSELF: { readonly key: string };
  /** The claim under which a check holds has no Terms statement. */
  readonly NOT_AN_ACCOUNT: { readonly key: string };
} & { readonly [P in TimeProblem as P['kind']]: Omit<P, 'kind'> };

type Kind = keyof Details;
type ProblemOf<K extends Kind> = { [P in K]: { readonly kind: P; readonly path: string } & Details[P] }[K];

/** One thing that is wrong with an entry; `path` is a JSON Pointer (RFC 6901) to where. */
export type Problem = ProblemOf<Kind>;

const DESCRIPTIONS: { readonly [K in Kind]: (problem: ProblemOf<K>) => string } = {
  MISSING_FIELD: ({ field }) => `The field ${quoted(field)} is missing.`,
  UNKNOWN_FIELD: ({ field }) => `The format has no field ${quoted(field)} here.`,
  UNKNOWN_TYPE: ({ value }) => `The format has no type ${quoted(value)} here.`,
  WRONG_TYPE: ({ expected, value }) =>
    value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY
      ? 'This number is too large.'
      : `${quoted(value)} is not allowed here: this must be ${listed(expected, String)}.`,
  NOT_ONE_OF: ({ allowed, value }) => `${quoted(value)} is not one of ${listed(allowed, quoted)}.`,
  TOO_SHORT: ({ limit }) => `This must have at least ${counted(limit)}.`,
  TOO_LONG: ({ limit }) => `This must have at most ${counted(limit)}.`,
  TOO_SMALL: ({ limit, value }) => `${quoted(value)} is less than ${limit}.`,
  INVALID_LANGUAGE_TAG: ({ value }) => `${quoted(value)} is not a language tag (BCP 47), such as "en" or "uk-Latn".`,
  INVALID_URL: ({ value }) => `${quoted(value)} is not an http or https URL.`,
  NO_LABEL: () => 'There must be a label in at least one language.',
  BLANK: () => 'This must not consist of white space alone.',
  SAME_LANGUAGE: ({ value, other }) => `${quoted(value)} and ${quoted(other)} are the same language.`,
  ENDS_OF_NO_ACTION: () => 'Only a concept of kind ACTION ends something.',
  TIME_SAYS_NOTHING: () => 'A time must have edtf with timeZone, or start or end or both.',
  CLAIM_DATE_SAYS_NOTHING: () => 'A claimDate must have edtf with timeZone, or at.',
  NOT_WELL_FORMED: ({ text }) => `${quoted(text)} is not well-formed Unicode: it has half a surrogate pair.`,
  INVALID_EDTF: ({ text }) => `${quoted(text)} is not a date in EDTF (ISO 8601-2).`,
  INVALID_DATE_TIME: ({ text }) => `${quoted(text)} is not a DateTime with an offset (RFC 3339).`,
  IMPOSSIBLE_DATE: ({ text, date }) => `${quoted(text)} is impossible: the calendar has no ${date}.`,
  SKIPPED_BY_CLOCKS: ({ text, timeZone }) => `The clocks of ${timeZone} never showed ${quoted(text)}: they skipped it.`,
  OUT_OF_RANGE: ({ text }) => `${quoted(text)} lies further from our time than dates can be reckoned.`,
  UNKNOWN_TIME_ZONE: ({ timeZone }) => `${quoted(timeZone)} is not an IANA time zone.`,
  ENDS_BEFORE_IT_BEGINS: ({ text }) => `${quoted(text)} ends before it begins.`,
  CLAIM_DATE_WITHOUT_END: ({ text }) => `${quoted(text)} has no end: a claimDate may be open at its start only.`,
  DUPLICATE: ({ type, key }) => `There is more than one ${type} with the key ${quoted(key)}.`,
  DANGLING: ({ types, key }) => `There is no ${types.join(' or ')} with the key ${quoted(key)}.`,
  WRONG_KIND: ({ key, actual, expected }) =>
    `${quoted(key)} is a concept of kind ${actual}, not ${listed(expected, String)}.`,
  CYCLE: ({ keys }) =>
    `These concepts lie below each other in a circle: ${[...keys, ...keys.slice(0, 1)].join(' → ')}.`,
  CHECKED_AGAINST_ITSELF: ({ key }) => `The claim ${quoted(key)} is set against itself.`,
  NOT_AN_ACCOUNT: ({ key }) =>
    `The claim ${quoted(key)} has no Terms statement: it is nobody's account of a commitment.`,
};

/** Says in a full sentence what is wrong, naming the value that is. */
export function describeProblem<K extends Kind>(problem: ProblemOf<K>): string {
  const describe: (problem: ProblemOf<K>) => string = DESCRIPTIONS[problem.kind];
  return describe(problem);
}

/** A long text is cut: it is meant to be recognised. */
function quoted(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? 'A list' : 'An object';
  }
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function listed<T>(values: readonly T[], word: (value: T) => string): string {
  return values.map(word).join(' or ');
}

function counted(characters: number): string {
  return characters === 1 ? '1 character' : `${characters.toLocaleString('en')} characters`;
}
