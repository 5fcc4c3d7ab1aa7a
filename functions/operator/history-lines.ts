/** The lines of an export with its history: what is kept, as it is kept. */

import { fieldOf } from '../domain/legible.ts';
import type { EntryRef } from '../domain/record.ts';
import type { FedEntry, Publication } from '../operations/kept-ports.ts';
import { canonicalJson } from '../operations/ledger/canonical.ts';
import type { StoredRevision } from '../operations/ports.ts';
import type { KeptRequest } from '../store/keeping.ts';

/** Of what form the lines are. */
export const VERSION = 1;

export type HistoryLine =
  /** The first line. */
  | { readonly line: 'export'; readonly version: number }
  /** What the feed tells. */
  | ({ readonly line: 'fed' } & FedEntry)
  /** Up to which of an entry's revisions the feed tells of them. */
  | (EntryRef & { readonly line: 'told'; readonly number: number })
  /** A verdict on the claim, or a status of the commitment, as it was published. */
  | (EntryRef & { readonly line: 'publication'; readonly publication: Publication<unknown> })
  | (EntryRef & { readonly line: 'revision'; readonly revision: StoredRevision })
  /** What an entry was written by. */
  | (EntryRef & { readonly line: 'request' } & KeptRequest)
  /** The last line: how many there are before it. */
  | { readonly line: 'end'; readonly lines: number };

const KINDS: ReadonlySet<unknown> = new Set<HistoryLine['line']>([
  'export',
  'fed',
  'told',
  'publication',
  'revision',
  'request',
  'end',
]);

/** A line without its end. What was derived once stays in the order in which it was written: it is compared by that. */
export function formatLine(line: HistoryLine): string {
  return line.line === 'publication' || line.line === 'fed' ? JSON.stringify(line) : canonicalJson(line);
}

/** A line that {@link formatLine} wrote; null: it is none. */
export function parseLine(text: string): HistoryLine | null {
  try {
    const value: unknown = JSON.parse(text);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The rest is as it was written, or fails the chain.
    return KINDS.has(fieldOf(value, 'line')) ? (value as HistoryLine) : null;
  } catch {
    return null;
  }
}
