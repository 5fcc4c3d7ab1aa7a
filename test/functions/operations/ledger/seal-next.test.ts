import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../functions/operations/ledger/canonical.ts';
import { hashOf } from '../../../../functions/operations/ledger/seal.ts';
import { type NextRevision, sealNext } from '../../../../functions/operations/ledger/seal-next.ts';

const moment = Date.UTC(2030, 0, 1);
const NEXT: NextRevision = {
  ref: { type: 'Claim', key: 'a' },
  kind: 'RECORDED',
  retracted: false,
  redacts: [],
  content: '{}',
  editor: { id: 'ann', name: null },
  moment,
  request: null,
};

describe('sealNext', () => {
  it('seals a first revision', () => {
    const first = sealNext(NEXT, null);
    expect(first).toEqual({
      type: 'Claim',
      key: 'a',
      number: 1,
      format: 2,
      kind: 'RECORDED',
      retracted: false,
      redacted: [],
      corrections: [],
      recordedAt: '2030-01-01T00:00:00.000Z',
      editor: { id: 'ann', name: null },
      contentHash: sha256('{}'),
      previousHash: null,
      hash: hashOf(first),
      content: '{}',
      request: null,
    });
  });

  it('keeps count of what was corrected and redacted, and lets no clock go back', () => {
    const first = sealNext(NEXT, null);
    const second = sealNext({ ...NEXT, kind: 'CORRECTED', moment: 0 }, first);
    const third = sealNext({ ...NEXT, kind: 'REDACTED', redacts: [2, 1] }, second);
    const fourth = sealNext({ ...NEXT, kind: 'REDACTED', redacts: [3, 1], moment: moment + 9, retracted: true }, third);

    expect(second).toMatchObject({ number: 2, corrections: [2], recordedAt: '2030-01-01T00:00:00.001Z' });
    expect(third).toMatchObject({ number: 3, corrections: [2], redacted: [1, 2], previousHash: second.hash });
    expect(fourth).toMatchObject({ redacted: [1, 2, 3], recordedAt: '2030-01-01T00:00:00.009Z', retracted: true });
  });
});
