import { readRevision } from '../../operations/ledger/read-revisions.ts';
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
  previousHash: ({ header }) => header.previousHash,
  contentHash: ({ header }) => header.contentHash,
  canonicalContent: async ({ header, content }, _, { ledger }) =>
    content === undefined ? ((await readRevision(ledger, header, header.number))?.content ?? null) : content,
  changes: async ({ header, changes }, _, { ledger }) =>
    changes === undefined ? ((await readRevision(ledger, header, header.number))?.changes ?? null) : changes,
  content: ({ said }) => said?.entry ?? null,
};
