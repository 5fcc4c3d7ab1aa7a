import { describe, expect, it } from 'vitest';
import { contentFor } from '../../../../functions/operations/ledger/seal.ts';
import { GaveUpError, RefusedError } from '../../../../functions/operator/api-client.ts';
import type { OnRecord } from '../../../../functions/operator/import/compare-content.ts';
import { createKnownEntries, type KnownEntries } from '../../../../functions/operator/import/known-entries.ts';
import type { Settled } from '../../../../functions/operator/import/outcome.ts';
import type { Recorded } from '../../../../functions/operator/import/record-api.ts';
import { MOST_LOOKS, recordOne, settled } from '../../../../functions/operator/import/record-one.ts';
import { rightEntries } from '../../../support/import-files.ts';

const SOURCE = { type: 'Source', key: 's', title: 'S', publisher: 'ada' };
const CONCEPT = { type: 'Concept', key: 'c', kind: 'AGENT', prefLabel: { en: 'C' }, broader: ['ada'] };
const DANGLING: Recorded = { kind: 'DANGLING', missing: [{ path: '/publisher', key: 'ada' }] };

describe('recordOne', () => {
  it('takes note of what is on the record', async () => {
    const { known, outcome } = await record(SOURCE, async (current) => ({ kind: 'ON_RECORD', isNew: true, current }));

    expect(outcome).toEqual({ outcome: 'RECORDED', findings: [] });
    expect(known.isRecorded({ type: 'Source', key: 's' })).toBe(true);
  });

  it('tells what the API has against it', async () => {
    const findings = [{ path: '/title', message: 'Not so.' }];
    const refused = await record(SOURCE, async () => ({ kind: 'REFUSED', findings }));
    const thrown = await record(SOURCE, async () => {
      throw new RefusedError('Not this.');
    });

    expect([refused.outcome, thrown.outcome]).toEqual([
      { outcome: 'BAD', findings },
      { outcome: 'BAD', findings: [{ path: '', message: 'Not this.' }] },
    ]);
  });

  it('leaves to others what comes of no answer', async () => {
    await expect(
      record(SOURCE, async () => {
        throw new GaveUpError('Nothing.');
      }),
    ).rejects.toEqual(new GaveUpError('Nothing.'));
  });

  it('tells at once what it names that is not there', async () => {
    const { outcome, waits } = await record(SOURCE, async () => DANGLING);

    expect([outcome, waits]).toEqual([
      { outcome: 'BAD', findings: [{ path: '/publisher', message: 'There is no Concept with the key "ada".' }] },
      [],
    ]);
  });

  it('waits for what the record has and the API does not see yet', async () => {
    let asked = 0;
    const known = createKnownEntries();
    known.recorded({ type: 'Concept', key: 'ada' });
    const { outcome, waits } = await record(
      SOURCE,
      async (current) => ((asked += 1) < 3 ? DANGLING : { kind: 'ON_RECORD', isNew: true, current }),
      known,
    );

    expect([outcome, waits]).toEqual([{ outcome: 'RECORDED', findings: [] }, [500, 1000]]);
  });

  it('does not wait for ever', async () => {
    const known = createKnownEntries();
    known.recorded({ type: 'Concept', key: 'ada' });
    const { outcome, waits } = await record(SOURCE, async () => DANGLING, known);

    expect([outcome.outcome, waits.length]).toEqual(['BAD', MOST_LOOKS - 1]);
  });

  it('says of a concept in a circle that it is, instead of what it names', async () => {
    const { outcome } = await record(CONCEPT, async () => ({
      kind: 'DANGLING',
      missing: [{ path: '/broader/0', key: 'ada' }],
    }));

    expect(outcome).toEqual({ outcome: 'BAD', findings: [{ path: '/broader', message: 'A circle.' }] });
  });
});

describe('settled', () => {
  it('tells what is new from what was there, and both from what is different', async () => {
    const [one, other] = await rightEntries([SOURCE, { ...SOURCE, title: 'T' }]);
    if (one === undefined || other === undefined) throw new Error('There are no entries.');
    const current = { number: 1, retracted: false, canonicalContent: contentFor(one.entry, null, '') };

    expect([
      settled(one.entry, current, true),
      settled(one.entry, current, false),
      settled(other.entry, current, false),
    ]).toEqual([
      { outcome: 'RECORDED', findings: [] },
      { outcome: 'THERE', findings: [] },
      {
        outcome: 'DIFFERENT',
        findings: [{ path: '/title', message: 'Here the record (revision 1) says something else.' }],
      },
    ]);
  });
});

async function record(
  line: object,
  answer: (current: OnRecord) => Promise<Recorded>,
  known: KnownEntries = createKnownEntries(),
): Promise<{ readonly known: KnownEntries; readonly outcome: Settled; readonly waits: readonly number[] }> {
  const [one] = await rightEntries([line]);
  if (one === undefined) throw new Error('There is no entry.');
  const waits: number[] = [];
  const current = { number: 1, retracted: false, canonicalContent: contentFor(one.entry, null, '') };
  const outcome = await recordOne(
    {
      api: { record: async () => answer(current) },
      known,
      wait: async (ms) => void waits.push(ms),
      circles: new Map([['c', { path: '/broader', message: 'A circle.' }]]),
    },
    one,
  );
  return { known, outcome, waits };
}
