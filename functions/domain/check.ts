/** What comes of setting one claim against another. */

export type Dimension =
  | 'AGENT'
  | 'ACTION'
  | 'TARGET'
  | 'PLACE'
  | 'TIME'
  | 'QUANTITY'
  | 'PARTY'
  | 'MODE'
  | 'COMMITMENT'
  | 'STATUS'
  | 'EVENT'
  | 'SUBJECT'
  | 'PROPERTY';

/** MATCH: found within claimed. MISMATCH: surely apart. UNKNOWN: anything else. */
export type Result = 'MATCH' | 'MISMATCH' | 'UNKNOWN';

/** SCOPE: are the two about the same matter? CONTENT: what do they say of it? */
export type Role = 'SCOPE' | 'CONTENT';

/** One dimension of a check: what the checked side says (`claimed`), what the other says (`found`), in words. */
export type Comparison = {
  readonly dimension: Dimension;
  readonly role: Role;
  readonly result: Result;
  readonly claimed: string | null;
  readonly found: string | null;
  /** Why the result is what it is, where that does not show by itself. */
  readonly note: string | null;
  /** Which count is compared, for QUANTITY: key of a concept of kind UNIT; else null. */
  readonly unit: string | null;
};

/** What the other claim does to the checked one; null: ruled out by a dimension of scope. */
export type Relation = 'SUPPORTS' | 'CONTRADICTS' | 'QUALIFIES' | 'UNDETERMINED';

/** A claim as others name it. */
export type ClaimRef = { readonly key: string; readonly text: string; readonly claimant: string };

/** One claim (`claim`, a key) set against another, perhaps under an account of a commitment's terms. */
export type Check = {
  /** Names both claims, the account, the rule with its version, and a hash of what was compared. */
  readonly id: string;
  readonly claim: string;
  readonly against: ClaimRef;
  readonly under: ClaimRef | null;
  readonly relation: Relation | null;
  /** Null where an editor made the check. */
  readonly rule: { readonly name: string; readonly version: number } | null;
  /** The editor's check (a key) that this is; absent where a rule made it. */
  readonly editorsCheck?: string;
  /** Why, in an editor's words; null where a rule made the check. */
  readonly rationale: string | null;
  readonly comparisons: readonly Comparison[];
};
