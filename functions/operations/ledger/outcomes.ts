import type { EntryType } from '../../domain/record.ts';
import type { Revision } from '../ports.ts';

/** One thing that is wrong with what was to be written: a JSON Pointer (RFC 6901) to where, and a sentence. */
export type WriteProblem = { readonly path: string; readonly message: string };
/** A reference to nothing: a JSON Pointer to where it stands, and what it should name. */
export type DanglingReference = {
  readonly path: string;
  readonly types: readonly EntryType[];
  readonly key: string;
};

/** What comes of a write: what was written, or why nothing was. */
export type WriteOutcome = { readonly kind: 'WRITTEN'; readonly revision: Revision } | Refusal;

/** Why nothing was written, with what one needs to do it right. */
export type Refusal =
  | { readonly kind: 'INVALID'; readonly problems: readonly WriteProblem[] }
  | { readonly kind: 'DANGLING'; readonly references: readonly DanglingReference[] }
  | { readonly kind: 'TOO_LARGE'; readonly bytes: number; readonly limit: number }
  /** There is such an entry already. */
  | { readonly kind: 'KEY_TAKEN'; readonly current: Revision }
  /** There is no such entry. */
  | { readonly kind: 'NOT_FOUND' }
  /** The revision that this was to follow is not the latest. */
  | { readonly kind: 'CONFLICT'; readonly expected: number; readonly current: Revision }
  /** The entry was retracted, so that this cannot be done to it. */
  | { readonly kind: 'RETRACTED'; readonly current: Revision }
  /** The idempotency key came with another input before. */
  | { readonly kind: 'KEY_REUSED' }
  /** It was written before, and what it said was redacted since. */
  | { readonly kind: 'REDACTED' };
