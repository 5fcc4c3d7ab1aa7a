import { describe, expect, it } from 'vitest';
import { ask, askStore } from '../../../support/ask.ts';
import { startOf } from '../../../support/build.ts';
import { write } from '../../../support/derived.ts';
import { aCommitment } from '../../../support/entries.ts';
import { exampleReader } from '../../../support/example.ts';
import { aStatus, derived } from '../../../support/pages.ts';
import { seededStore } from '../../../support/seed.ts';
import { ACCOUNT, HOLE, townWith } from '../../../support/town.ts';

/** A day before that on which what tests write later is recorded. */
const FIRST = startOf('2030-01-31');

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

  it('has a status on the record as it stood, and as if claims had fallen', async () => {
    const store = { ...(await seededStore(townWith(ACCOUNT), FIRST)), now: FIRST };
    await write(store, [HOLE, { ...ACCOUNT, text: 'Nobody digs.' }], FIRST);
    const query = `{ commitment(by: { key: "pledge" }) {
      now: status { value }
      before: status(recordedBy: "2030-01-31T00:00:00Z") { value readings { accounts { text } decidedBy { key } } }
      without: status(without: ["hole"]) { value readings { accounts { key } } }
    } }`;
    expect(await askStore(query, store)).toEqual({
      data: {
        commitment: {
          now: { value: 'BROKEN' },
          before: { value: 'NOT_ENOUGH_EVIDENCE', readings: [{ accounts: [{ text: 'Nobody digs.' }], decidedBy: [] }] },
          without: { value: 'NOT_ENOUGH_EVIDENCE', readings: [{ accounts: [{ key: 'account' }] }] },
        },
      },
    });
  });

  it('names who decided on the record as it stood by what they say now', async () => {
    const store = { ...(await seededStore(townWith(ACCOUNT, HOLE), FIRST)), now: FIRST };
    await write(store, [{ ...HOLE, text: 'A hole.' }], FIRST);
    const query = `{ commitment(by: { key: "pledge" }) {
      status(recordedBy: "2030-01-31T00:00:00Z") { value readings { decidedBy { text } } }
    } }`;
    expect(await askStore(query, store)).toEqual({
      data: { commitment: { status: { value: 'BROKEN', readings: [{ decidedBy: [{ text: 'A hole.' }] }] } } },
    });
  });

  it('has the course of its status', async () => {
    const query = `{ commitment(by: { key: "energy-truce" }) { statusTimeline {
      turns { moment status { value } changedBy { key } } limited
    } } }`;
    expect(await askStore(query, await exampleReader(FIRST))).toEqual({
      data: {
        commitment: {
          statusTimeline: {
            turns: [
              { moment: '2026-01-29T22:00:00.000Z', status: { value: 'PENDING' }, changedBy: [] },
              {
                moment: '2026-01-30T22:00:00.000Z',
                status: { value: 'PENDING' },
                changedBy: [{ key: 'energy-truce/2' }],
              },
              { moment: '2026-02-01T22:00:00.000Z', status: { value: 'CONFLICTING_EVIDENCE' }, changedBy: [] },
              {
                moment: '2026-02-03T22:00:00.000Z',
                status: { value: 'CONFLICTING_EVIDENCE' },
                changedBy: [{ key: 'energy-truce/6' }],
              },
            ],
            limited: false,
          },
        },
      },
    });
  });
});
