import type { Claim, EntryRef } from '../../functions/domain/record.ts';
import type { Appending, Writer } from '../../functions/operations/ledger/append-revision.ts';
import { createMemoryStore } from './memory-store.ts';
import { asked, type WriterParts, writerTo } from './writer.ts';

/** The claim that is written. */
export const A: EntryRef = { type: 'Claim', key: 'a' };

type Parts = Pick<Appending, 'ref' | 'kind' | 'reason' | 'asked'>;
export const plain: Parts = { ref: A, kind: 'RECORDED', reason: null, asked: asked() };

/** The first revision of a claim: what a test does not say is the plainest thing that can be. */
export function beginning(claim: Claim, parts: Partial<Parts> = {}): Appending {
  return { ...plain, ...parts, first: async () => ({ entry: claim, retracted: false }) };
}

/** The one after another. */
export function following(after: number, claim: Claim, parts: Partial<Parts> = {}): Appending {
  return { ...plain, kind: 'REVISED', after, next: async () => ({ entry: claim, retracted: false }), ...parts };
}

/** Somebody who writes to a store in memory, where nothing is. */
export function aWriter(parts: WriterParts = {}): Writer {
  return writerTo(createMemoryStore(), parts);
}
