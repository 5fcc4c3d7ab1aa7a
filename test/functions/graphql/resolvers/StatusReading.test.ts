import { describe, expect, it } from 'vitest';
import { ask } from '../../../support/ask.ts';
import { aCommitment } from '../../../support/entries.ts';
import { aStatus, derived } from '../../../support/pages.ts';

describe('StatusReading', () => {
  it('tells of claims what it knows, without reading them', async () => {
    const reading = {
      accounts: [{ key: 'c1', text: 'Claim c1.', claimant: 'mayor' }],
      value: 'BROKEN',
      explanation: 'It was not done.',
      decidedBy: [{ key: 'c2', text: 'Claim c2.', claimant: 'council' }],
    } as const;
    const page = { commitment: aCommitment('bridge'), status: derived(aStatus({ readings: [reading] })) };
    const query = `{ commitment(by: { key: "bridge" }) { status { readings {
      value explanation accounts { key text claimant { key } } decidedBy { key text claimant { key } }
    } } } }`;
    const { answer, calls } = await ask(query, { commitmentPages: [page] });
    expect(answer).toEqual({
      data: {
        commitment: {
          status: {
            readings: [
              {
                value: 'BROKEN',
                explanation: 'It was not done.',
                accounts: [{ key: 'c1', text: 'Claim c1.', claimant: { key: 'mayor' } }],
                decidedBy: [{ key: 'c2', text: 'Claim c2.', claimant: { key: 'council' } }],
              },
            ],
          },
        },
      },
    });
    expect(calls).toHaveLength(1);
  });
});
