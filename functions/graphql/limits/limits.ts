import type { ErrorCode } from '../error-codes.ts';

/** The most that a request may have of something, what that is called, and the code of the error where it has more. */
export type Limit = { readonly most: number; readonly what: string; readonly code: ErrorCode };

/** How many items a page has where nobody says. */
export const USUAL_PAGE = 20;

/** What of a request is limited beside its bytes. */
export type LimitName =
  | 'tokens'
  | 'selections'
  | 'depth'
  | 'rootFields'
  | 'aliases'
  | 'directives'
  | 'pageSize'
  | 'cost'
  | 'calls'
  | 'comparisons';

/**
 * What one request may ask for, and how much may come of it. The introspection of tools has some 500 tokens; all that can
 * be shown on a claim's page is some 200 fields, 9 deep. Of the points, 50 are about a call of the table, which takes half
 * a millisecond of computing: 25,000 are 500 calls. A comparison takes some 20 microseconds. What may be asked only so
 * often has its figure in the schema.
 */
export const limits: Readonly<Record<LimitName, Limit>> = {
  tokens: { most: 5_000, what: 'tokens', code: 'TOKENS_EXCEEDED' },
  selections: { most: 5_000, what: 'selections, with those of its fragments', code: 'SELECTIONS_EXCEEDED' },
  depth: { most: 15, what: 'fields within one another', code: 'DEPTH_EXCEEDED' },
  rootFields: { most: 20, what: 'fields that it begins with', code: 'ROOT_FIELDS_EXCEEDED' },
  aliases: { most: 50, what: 'aliases', code: 'ALIASES_EXCEEDED' },
  directives: { most: 50, what: 'directives', code: 'DIRECTIVES_EXCEEDED' },
  pageSize: { most: 100, what: 'items in a page', code: 'PAGE_SIZE_EXCEEDED' },
  cost: { most: 25_000, what: 'points', code: 'COST_EXCEEDED' },
  calls: { most: 5_000, what: 'calls of the table', code: 'CALLS_EXCEEDED' },
  comparisons: { most: 160_000, what: 'comparisons of two claims', code: 'COMPARISONS_EXCEEDED' },
};
