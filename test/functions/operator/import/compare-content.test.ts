import { describe, expect, it } from 'vitest';
import { differences, entryIn, type OnRecord } from '../../../../functions/operator/import/compare-content.ts';
import { rightEntries } from '../../../support/import-files.ts';

const CLAIM = {
  type: 'Claim',
  key: 'a',
  text: 'Something happened.',
  language: 'en',
  claimant: 'ada',
  claimDate: { at: '2026-02-05T01:00:00+02:00' },
  statement: {
    type: 'Occurrence',
    time: { start: '2026-02-05T00:00:00+02:00' },
  },
};
const IN_UTC = {
  ...CLAIM,
  claimDate: { at: '2026-02-04T23:00:00.000Z' },
  statement: { type: 'Occurrence', time: { start: '2026-02-04T22:00:00.000Z', extent: 'WITHIN' }, denial: false },
};

describe('differences', () => {
  it('finds none in what says the same in other words', async () => {
    const same = [
      CLAIM,
      IN_UTC,
      { ...IN_UTC, rank: 'NORMAL', appearances: [], statement: { ...IN_UTC.statement, counts: null } },
    ];

    const found = await Promise.all(same.map(async (recorded) => compare(CLAIM, onRecord(recorded))));

    expect(found).toEqual([[], [], []]);
  });

  it('names the parts that the record has otherwise', async () => {
    const recorded = {
      ...IN_UTC,
      text: 'Something else.',
      statement: { ...IN_UTC.statement, time: null, action: 'b' },
    };

    expect(await compare(CLAIM, onRecord(recorded, { number: 3 }))).toEqual(
      ['/statement/action', '/statement/time', '/text'].map((path) => {
        return { path, message: 'Here the record (revision 3) says something else.' };
      }),
    );
  });

  it('takes moments apart that lie apart, and texts that look like moments as texts', async () => {
    const other = { ...CLAIM, claimDate: { at: '2026-02-05T01:00:01+02:00' } };
    const texts = ['2026-02-05T01:00:00+02:00', '2026-02-04T23:00:00Z'].map((text) => ({ ...CLAIM, text }));

    expect((await compare(CLAIM, onRecord(other))).map(({ path }) => path)).toEqual(['/claimDate/at']);
    expect((await compare(texts[0], onRecord(texts[1]))).map(({ path }) => path)).toEqual(['/text']);
  });

  it('says where the record took it back, or had to remove it', async () => {
    expect(await compare(CLAIM, onRecord(CLAIM, { number: 2, retracted: true }))).toEqual([
      { path: '', message: 'It was retracted on the record (revision 2).' },
    ]);
    expect(await compare(CLAIM, onRecord(CLAIM, { number: 3, canonicalContent: null }))).toEqual([
      { path: '', message: 'What the record (revision 3) said was redacted.' },
    ]);
  });

  it('compares what no format has as it is', async () => {
    const paths = (await compare(CLAIM, onRecord({ ...CLAIM, novelty: 1 }))).map(({ path }) => path);

    expect(paths).toContain('/novelty');
  });
});

describe('entryIn', () => {
  it('is the entry of a content, and nothing of what is none', () => {
    expect([entryIn('{"entry":{"key":"a"},"reason":null}'), entryIn('{}'), entryIn('null')]).toEqual([
      { key: 'a' },
      null,
      null,
    ]);
  });
});

function onRecord(entry: unknown, more: Partial<OnRecord> = {}): OnRecord {
  return { number: 1, retracted: false, canonicalContent: JSON.stringify({ entry, reason: null }), ...more };
}

async function compare(line: unknown, current: OnRecord): Promise<ReturnType<typeof differences>> {
  const [one] = await rightEntries([line]);
  return one === undefined ? [] : differences(one.entry, current);
}
