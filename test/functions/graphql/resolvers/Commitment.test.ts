import { describe, expect, it } from 'vitest';
import { ask } from '../../../support/ask.ts';
import { aCommitment } from '../../../support/entries.ts';
import { aStatus, derived } from '../../../support/pages.ts';

const commitment = aCommitment('bridge', { prefLabel: { en: 'bridge promise', uk: 'обіцянка' } });

describe('Commitment', () => {
  it('has what the record says of it, in one read', async () => {
    const status = derived(aStatus({ value: 'PENDING', limit: 'TOO_MANY_READINGS' }));
    const query = `{ commitment(by: { key: "bridge" }) {
      id key prefLabel uk: prefLabel(language: "uk") party { key } status { value explanation limit }
    } }`;
    const { answer, calls } = await ask(query, { commitmentPages: [{ commitment, status }] });
    expect(answer).toEqual({
      data: {
        commitment: {
          id: 'Q29tbWl0bWVudDpicmlkZ2U',
          key: 'bridge',
          prefLabel: 'bridge promise',
          uk: 'обіцянка',
          party: { key: 'mayor' },
          status: { value: 'PENDING', explanation: 'Nothing on record.', limit: 'TOO_MANY_READINGS' },
        },
      },
    });
    expect(calls).toEqual([['commitmentPage', 'bridge']]);
  });

  it('has no accounts while nobody has given one', async () => {
    const { answer } = await ask('{ commitment(by: { key: "bridge" }) { accounts { key } } }', {
      commitmentPages: [{ commitment, status: null }],
    });
    expect(answer).toEqual({ data: { commitment: { accounts: [] } } });
  });

  it('has a status for a moment, derived on the spot', async () => {
    const status = derived(aStatus({ value: 'BROKEN' }));
    const { answer } = await ask(
      '{ commitment(by: { key: "bridge" }) { status(asOf: "2026-02-02T23:59:59Z") { value readings { accounts { key } } } } }',
      { commitmentPages: [{ commitment, status }] },
    );
    expect(answer).toMatchObject({ data: { commitment: { status: { readings: [{ accounts: [] }] } } } });
    expect(answer).not.toMatchObject({ data: { commitment: { status: { value: 'BROKEN' } } } });
  });
});
