/** Under what a claim is found by the claims that it may bear on, and an editor's check by its claims. */

/**
 * Stands above every concept of a kind: an unstated agent is exactly this, and everything lies under it. No concept has
 * it for a key, for a key has at least one character.
 */
export const TOP = '';

/** A place in a hierarchy of concepts: entries of `exactly` this concept, or all that lie (perhaps) `under` it. */
export type Slot = { readonly side: 'exactly' | 'under'; readonly concept: string };

/** Claims that speak of what somebody does: found by action and agent. */
export type TopicIndex = {
  readonly of: 'OCCURRENCE' | 'DENIAL' | 'TERMS' | 'ENDING' | 'EXTREME';
  readonly action: Slot;
  readonly agent: Slot;
};

export type Index =
  | TopicIndex
  | { readonly of: 'EVENT'; readonly event: string }
  | { readonly of: 'ACCOUNT'; readonly commitment: string }
  | { readonly of: 'COMPLIANCE'; readonly commitment: string }
  /** Editors' checks: those on a claim, and those that set it against another. */
  | { readonly of: 'CHECKED' | 'AGAINST'; readonly claim: string }
  | { readonly of: 'FIGURE'; readonly subject: string; readonly property: string };

/** From (included) to (not included), epoch milliseconds. */
export type Range = { readonly from: number; readonly to: number };

/** A claim's entry in an index; topics are found by time too. */
export type IndexEntry = { readonly index: Index; readonly range: Range };
