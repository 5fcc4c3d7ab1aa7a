import { describe, expect, it } from 'vitest';
import { GaveUpError, RefusedError, StopError } from '../../../../functions/operator/api-client.ts';
import { load, MOST_FAILURES } from '../../../../functions/operator/import/load.ts';
import type { RecordApi } from '../../../../functions/operator/import/record-api.ts';
import { survey } from '../../../../functions/operator/import/survey.ts';
import { collectReports, fakeRecord, inputOf, rightEntries } from '../../../support/import-files.ts';
import { rawRecord } from '../../../support/raw-entries.ts';

const EVENTS = Array.from({ length: 25 }, (_, index) => ({ type: 'Event', key: `e${index}`, prefLabel: { en: 'E' } }));
const NAMED = ['a', 'b'].map((key) => ({ type: 'Concept', key, kind: 'ACTION', prefLabel: { en: key } }));

describe('load', () => {
  it('records what others refer to first, whatever the order, and nothing twice', async () => {
    const record = fakeRecord();
    const first = await loaded(rawRecord, record);
    const again = await loaded(rawRecord.toReversed(), record);

    expect([first.outcomes()['RECORDED']?.length, Object.keys(first.outcomes())]).toEqual([23, ['RECORDED']]);
    expect([again.outcomes()['THERE']?.length, Object.keys(again.outcomes())]).toEqual([23, ['THERE']]);
    expect(new Set(record.recorded).size).toBe(23);
    expect(record.recorded).toHaveLength(23);
  });

  it('leaves what is there with other content as it is, and says where it differs', async () => {
    const record = fakeRecord();
    const [other] = await rightEntries([{ ...EVENTS[1], prefLabel: { en: 'Other' } }]);
    if (other !== undefined) record.put(other.entry, { number: 4 });

    const { outcomes, findings } = await loaded(EVENTS.slice(0, 3), record);

    expect(outcomes()).toEqual({ RECORDED: ['file.jsonl:1 e0', 'file.jsonl:3 e2'], DIFFERENT: ['file.jsonl:2 e1'] });
    expect(findings(2)).toEqual([
      { path: '/prefLabel/en', message: 'Here the record (revision 4) says something else.' },
    ]);
  });

  it('loads the rest where something names what is nowhere', async () => {
    const source = { type: 'Source', key: 's', title: 'S', publisher: 'nobody' };

    const { outcomes, findings } = await loaded([source, ...EVENTS.slice(0, 2)]);

    expect(outcomes()).toEqual({ RECORDED: ['file.jsonl:2 e0', 'file.jsonl:3 e1'], BAD: ['file.jsonl:1 s'] });
    expect(findings(1)).toEqual([{ path: '/publisher', message: 'There is no Concept with the key "nobody".' }]);
  });

  it('reports concepts in a circle, and what hangs on them, and records the others', async () => {
    const [a, b] = NAMED;
    const lines = [
      { ...a, broader: ['b'] },
      { ...b, broader: ['a'] },
      { ...a, key: 'below', broader: ['a'] },
      { ...a, key: 'beside' },
    ];

    const { outcomes, findings } = await loaded(lines);

    expect(outcomes()).toEqual({
      RECORDED: ['file.jsonl:4 beside'],
      BAD: ['file.jsonl:1 a', 'file.jsonl:2 b', 'file.jsonl:3 below'],
    });
    expect([1, 2, 3].flatMap((line) => findings(line))).toEqual([
      { path: '/broader', message: 'These concepts lie below each other in a circle: a → b → a.' },
      { path: '/broader', message: 'These concepts lie below each other in a circle: b → a → b.' },
      { path: '/broader/0', message: 'There is no Concept with the key "a".' },
    ]);
  });

  it('finds a circle there that came to be by revisions', async () => {
    const record = fakeRecord();
    const lines = NAMED.map((concept, index) => ({ ...concept, ends: [['b', 'a'][index]] }));
    for (const { entry } of await rightEntries(lines)) record.put(entry, { number: 2 });

    const { outcomes } = await loaded(lines, record);

    expect(outcomes()).toEqual({ THERE: ['file.jsonl:1 a', 'file.jsonl:2 b'] });
  });

  it('reports what could not be asked, and goes on', async () => {
    const record = fakeRecord();
    const { outcomes, findings } = await loaded(EVENTS, {
      lookUp: async (refs) => {
        if (refs.some(({ key }) => key === 'e20')) throw new RefusedError('Not these.');
        return record.lookUp(refs);
      },
      record: async (entry) => {
        if (entry.key === 'e3') throw new GaveUpError('No answer.');
        return record.record(entry);
      },
    });

    expect([outcomes()['RECORDED']?.length, outcomes()['FAILED']]).toEqual([
      19,
      ['file.jsonl:4 e3', ...[20, 21, 22, 23, 24].map((index) => `file.jsonl:${index + 1} e${index}`)],
    ]);
    expect([findings(4), findings(21)]).toEqual([
      [{ path: '', message: 'No answer.' }],
      [{ path: '', message: 'Not these.' }],
    ]);
  });

  it('stops where nothing can be asked any more', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({ ...EVENTS[0], key: `e${index}` }));
    let asked = 0;
    const nobody: RecordApi['lookUp'] = async () => {
      asked += 1;
      throw new GaveUpError('No answer.');
    };

    await expect(loaded(many, { ...fakeRecord(), lookUp: nobody })).rejects.toEqual(
      new StopError('50 requests in a row failed.'),
    );
    expect(asked).toBeLessThan(MOST_FAILURES + 4);
  });

  it('stops at once where nobody is let in', async () => {
    const refusal = new StopError('The API refuses the token: No.');
    let asked = 0;
    const record: RecordApi['record'] = async () => {
      asked += 1;
      throw refusal;
    };

    await expect(loaded(EVENTS, { ...fakeRecord(), record })).rejects.toBe(refusal);
    expect(asked).toBeLessThan(5);
  });
});

async function loaded(
  lines: readonly unknown[],
  api: RecordApi = fakeRecord(),
): Promise<ReturnType<typeof collectReports>> {
  const reports = collectReports();
  const inputs = [inputOf(lines)];
  const found = await survey(inputs, reports.report, () => {});
  await load(inputs, found, { api, report: reports.report, concurrency: 4, wait: async () => {} });
  return reports;
}
