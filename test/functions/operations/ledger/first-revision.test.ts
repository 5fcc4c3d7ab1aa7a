import { describe, expect, it } from 'vitest';
import { LARGEST_CONTENT } from '../../../../functions/operations/ledger/append-revision.ts';
import { sha256 } from '../../../../functions/operations/ledger/canonical.ts';
import { firstRevision } from '../../../../functions/operations/ledger/first-revision.ts';
import { openRevision } from '../../../../functions/operations/ledger/formats.ts';
import { contentFor } from '../../../../functions/operations/ledger/seal.ts';
import { verifyChain } from '../../../../functions/operations/ledger/verify-chain.ts';
import { aConcept } from '../../../support/entries.ts';

const MADE = { recordedAt: '2030-01-01T00:00:00.000Z', editor: { id: 'ann', name: 'Ann' } };
const RECORDING = { ...MADE, salt: 'salt' };

describe('firstRevision', () => {
  it('seals an entry as a revision that says it, follows on none and was asked for by nobody', () => {
    const concept = aConcept('a');
    const content = contentFor(concept, null, 'salt');
    const revision = firstRevision(concept, RECORDING);
    expect(revision).toEqual({
      type: 'Concept',
      key: 'a',
      number: 1,
      format: 2,
      kind: 'RECORDED',
      retracted: false,
      redacted: [],
      corrections: [],
      ...MADE,
      contentHash: sha256(content),
      previousHash: null,
      hash: revision.hash,
      content,
      request: null,
    });
    expect(verifyChain([revision], { number: 1, hash: revision.hash })).toEqual([]);
    expect(openRevision(revision, [])).toMatchObject({ entry: concept, reason: null });
  });

  it('takes an entry as large as may be kept, and refuses one that is larger, by name', () => {
    const sized = (length: number) => aConcept('a', { description: { en: 'k'.repeat(length) } });
    const most = LARGEST_CONTENT - Buffer.byteLength(contentFor(sized(0), null, 'salt'));
    expect(firstRevision(sized(most), RECORDING).content).toHaveLength(LARGEST_CONTENT);
    expect(() => firstRevision(sized(most + 1), RECORDING)).toThrow(
      'Concept "a" has 100001 bytes; 100000 can be kept.',
    );
  });
});
