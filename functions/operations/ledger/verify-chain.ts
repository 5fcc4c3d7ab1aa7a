import type { Head } from '../ports.ts';
import { sha256 } from './canonical.ts';
import type { SealedRevision } from './formats.ts';
import { hashOf } from './seal.ts';

/** What is wrong with a chain of revisions, and at which revision. */
export type ChainProblem = { readonly number: number; readonly kind: ChainProblemKind };
export type ChainProblemKind =
  /** What it says is not what was sealed. */
  | 'CONTENT_ALTERED'
  /** What it says is gone, and no redaction says so. */
  | 'CONTENT_MISSING'
  /** What it says was redacted and is still there: the redaction was broken off. */
  | 'CONTENT_LEFT'
  /** It cannot be read, so that nothing is known of it. */
  | 'UNREADABLE'
  /** When, by whom or as what it was recorded is not what was sealed. */
  | 'HEADER_ALTERED'
  /** It does not follow on the revision before it. */
  | 'OUT_OF_ORDER'
  /** There is no revision of this number, and there are later ones. */
  | 'MISSING'
  /** There is no revision of this number, and the record has been seen to have one. */
  | 'TRUNCATED'
  /** It is not the one that the record has been seen to have. */
  | 'REPLACED';

/**
 * Everything that is wrong with an entry's revisions, by number; empty: each is as it was sealed, and follows on the one
 * before. What was redacted is not wrong.
 *
 * @param revisions - all of them that can be read, in any order
 * @param head - a latest revision that was seen before, perhaps not the latest any more; null: none was
 * @param unreadable - numbers of those that cannot be read
 */
export function verifyChain(
  revisions: readonly SealedRevision[],
  head: Head | null,
  unreadable: readonly number[] = [],
): readonly ChainProblem[] {
  const byNumber = new Map(revisions.map((revision) => [revision.number, revision]));
  const lastRead = Math.max(0, ...byNumber.keys());
  const last = Math.max(lastRead, ...unreadable);
  const redacted = byNumber.get(lastRead)?.redacted ?? [];
  const absent = (number: number): ChainProblemKind => {
    if (unreadable.includes(number)) return 'UNREADABLE';
    return number < last ? 'MISSING' : 'TRUNCATED';
  };
  const found: ChainProblem[] = [];
  for (let number = 1; number <= Math.max(last, head?.number ?? 0); number += 1) {
    const revision = byNumber.get(number);
    const kinds =
      revision === undefined
        ? [absent(number)]
        : [
            ...contentProblems(revision, redacted),
            ...(hashOf(revision) === revision.hash ? [] : ['HEADER_ALTERED' as const]),
            ...(follows(revision, byNumber.get(number - 1)) ? [] : ['OUT_OF_ORDER' as const]),
            ...(head?.number === number && head.hash !== revision.hash ? ['REPLACED' as const] : []),
          ];
    found.push(...kinds.map((kind) => ({ number, kind })));
  }
  return found;
}

function contentProblems(
  { number, content, contentHash }: SealedRevision,
  redacted: readonly number[],
): readonly ChainProblemKind[] {
  if (redacted.includes(number)) return content === null ? [] : ['CONTENT_LEFT'];
  if (content === null) return ['CONTENT_MISSING'];
  return sha256(content) === contentHash ? [] : ['CONTENT_ALTERED'];
}

/** Where the one before is missing, or cannot be read, that is what is said. Format 1 chained nothing. */
function follows(
  { number, format, previousHash, recordedAt }: SealedRevision,
  before: SealedRevision | undefined,
): boolean {
  if (number === 1) return previousHash === null;
  if (before === undefined || format === 1) return true;
  return previousHash === before.hash && recordedAt > before.recordedAt;
}
