import { describe, expect, it } from 'vitest';
import { ask } from '../../../support/ask.ts';
import { aClaim } from '../../../support/entries.ts';
import { aCheck, aClaimPage, aVerdict, derived } from '../../../support/pages.ts';

const query = `{ claim(by: { key: "c1" }) { verdict {
  standing rating explanation decidingCount limit decidedBy { id }
  readings { standing rating explanation claimantsOwn accounts { key text claimant { key } } decidedBy { id } }
} } }`;

describe('Verdict', () => {
  it('gives each reading its own of the deciding checks', async () => {
    const reading = {
      accounts: [{ key: 'c3', text: 'Claim c3.', claimant: 'mayor' }],
      claimantsOwn: true,
      standing: 'FALLEN',
      rating: 'REFUTED',
      explanation: 'It fell.',
      decidedBy: ['k2', 'beyond-the-first-hundred'],
    } as const;
    const verdict = aVerdict({
      readings: [reading],
      decidedBy: [aCheck('k1'), aCheck('k2')],
      decidingCount: 101,
      limit: 'TOO_MANY_CLAIMS',
    });
    const page = aClaimPage(aClaim('c1'), { verdict: derived(verdict) });
    expect((await ask(query, { claimPages: [page] })).answer).toEqual({
      data: {
        claim: {
          verdict: {
            standing: 'UNOPPOSED',
            rating: 'NOT_ENOUGH_EVIDENCE',
            explanation: 'Nothing on record.',
            decidingCount: 101,
            limit: 'TOO_MANY_CLAIMS',
            decidedBy: [{ id: 'k1' }, { id: 'k2' }],
            readings: [
              {
                standing: 'FALLEN',
                rating: 'REFUTED',
                explanation: 'It fell.',
                claimantsOwn: true,
                accounts: [{ key: 'c3', text: 'Claim c3.', claimant: { key: 'mayor' } }],
                decidedBy: [{ id: 'k2' }],
              },
            ],
          },
        },
      },
    });
  });
});
