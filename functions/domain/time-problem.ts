/** Why the words of a time have no meaning. `text` is what was written. */
export type TimeProblem =
  | { readonly kind: 'INVALID_EDTF'; readonly text: string }
  | { readonly kind: 'INVALID_DATE_TIME'; readonly text: string }
  /** The calendar has no such date. */
  | { readonly kind: 'IMPOSSIBLE_DATE'; readonly text: string; readonly date: string }
  /** A clock that is put forward leaves moments out, and once in a while a zone leaves out a day. */
  | { readonly kind: 'SKIPPED_BY_CLOCKS'; readonly text: string; readonly timeZone: string }
  | { readonly kind: 'OUT_OF_RANGE'; readonly text: string }
  | { readonly kind: 'UNKNOWN_TIME_ZONE'; readonly timeZone: string }
  | { readonly kind: 'ENDS_BEFORE_IT_BEGINS'; readonly text: string };
