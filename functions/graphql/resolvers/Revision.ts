import type { ShownRevision } from '../../operations/ledger/read-revisions.ts';
import type { Ledger } from '../../operations/ports.ts';
import type { RevisionParent } from '../parents.ts';
import type { RevisionResolvers } from '../schema-types.generated.ts';

export const Revision: RevisionResolvers = {
  number: ({ header }) => header.number,
  format: ({ header }) => header.format,
  kind: ({ header }) => header.kind,
  retracted: ({ header }) => header.retracted,
  recordedAt: ({ header }) => header.recordedAt,
  editor: ({ header }) => header.editor,
  reason: ({ said }) => said?.reason ?? null,
  hash: ({ header }) => header.hash,
  canonicalHeader: async ({ header }) => {
    const { canonicalHeader } = await import('../../operations/ledger/seal.ts');
    return canonicalHeader(header);
  },
  previousHash: ({ header }) => header.previousHash,
  contentHash: ({ header }) => header.contentHash,
  canonicalContent: async (revision, _, { ledger }) => (await shownOf(revision, ledger))?.content ?? null,
  changes: async (revision, _, { ledger }) => (await shownOf(revision, ledger))?.changes ?? null,
  content: ({ said }) => said?.entry ?? null,
};

/** What history tells of a revision: what is at hand, or it is read. */
async function shownOf(
  { header, content, changes }: RevisionParent,
  ledger: Ledger,
): Promise<Pick<ShownRevision, 'content' | 'changes'> | null> {
  if (content !== undefined && changes !== undefined) return { content, changes };
  const { readRevision } = await import('../../operations/ledger/read-revisions.ts');
  return readRevision(ledger, header, header.number);
}
