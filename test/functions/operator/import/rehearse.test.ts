import { describe, expect, it } from 'vitest';
import { rehearse } from '../../../../functions/operator/import/rehearse.ts';
import { survey } from '../../../../functions/operator/import/survey.ts';
import { collectReports, fakeRecord, inputOf, rightEntries } from '../../../support/import-files.ts';
import { rawRecord } from '../../../support/raw-entries.ts';

const ADA = { type: 'Concept', key: 'ada', kind: 'AGENT', prefLabel: { en: 'Ada' } };
const TOWN = { type: 'Concept', key: 'town', kind: 'PLACE', prefLabel: { en: 'the town' } };
const SOURCE = { type: 'Source', key: 's', title: 'S', publisher: 'ada' };

describe('rehearse', () => {
  it('has nothing against a record that is whole, in any order', async () => {
    const { outcomes } = await rehearsed(rawRecord);

    expect([outcomes()['RECORDED']?.length, Object.keys(outcomes())]).toEqual([23, ['RECORDED']]);
  });

  it('reports what names nothing, or the wrong thing, and circles', async () => {
    const { outcomes, findings } = await rehearsed([
      SOURCE,
      { ...SOURCE, key: 't', publisher: 'town' },
      TOWN,
      { ...TOWN, key: 'a', broader: ['a'] },
      '{"type":"Claim","key":"',
    ]);

    expect(outcomes()).toEqual({
      BAD: ['file.jsonl:1 s', 'file.jsonl:2 t', 'file.jsonl:4 a', 'file.jsonl:5 null'],
      RECORDED: ['file.jsonl:3 town'],
    });
    expect([1, 2, 4].flatMap((line) => findings(line))).toEqual([
      { path: '/publisher', message: 'There is no Concept with the key "ada".' },
      { path: '/publisher', message: '"town" is a concept of kind PLACE, not AGENT.' },
      { path: '/broader', message: 'These concepts lie below each other in a circle: a → a.' },
    ]);
  });

  it('does not miss what is there and wrong by itself', async () => {
    const { outcomes } = await rehearsed([SOURCE, { ...ADA, more: 1 }]);

    expect(outcomes()).toEqual({ RECORDED: ['file.jsonl:1 s'], BAD: ['file.jsonl:2 ada'] });
  });

  it('tells what is on the record, and misses nothing that is', async () => {
    const record = fakeRecord();
    const [ada, town, other] = await rightEntries([ADA, TOWN, { ...SOURCE, key: 'o', title: 'Other' }]);
    for (const each of [ada, town, other]) if (each !== undefined) record.put(each.entry);
    const { outcomes, findings } = await rehearsed(
      [
        SOURCE,
        { ...SOURCE, key: 't', publisher: 'town' },
        { ...SOURCE, key: 'o' },
        TOWN,
        { ...SOURCE, key: 'u', publisher: 'u' },
      ],
      record,
    );

    expect(outcomes()).toEqual({
      RECORDED: ['file.jsonl:1 s'],
      BAD: ['file.jsonl:2 t', 'file.jsonl:5 u'],
      DIFFERENT: ['file.jsonl:3 o'],
      THERE: ['file.jsonl:4 town'],
    });
    expect([findings(2), findings(3), findings(5)]).toEqual([
      [{ path: '/publisher', message: '"town" is a concept of kind PLACE, not AGENT.' }],
      [{ path: '/title', message: 'Here the record (revision 1) says something else.' }],
      [{ path: '/publisher', message: 'There is no Concept with the key "u".' }],
    ]);
    expect(record.recorded).toEqual([]);
  });

  it('takes what was redacted as there', async () => {
    const record = fakeRecord();
    const [ada] = await rightEntries([ADA]);
    if (ada !== undefined) record.put(ada.entry, { canonicalContent: null });

    expect((await rehearsed([SOURCE], record)).outcomes()).toEqual({ RECORDED: ['file.jsonl:1 s'] });
  });
});

async function rehearsed(
  lines: readonly unknown[],
  api: ReturnType<typeof fakeRecord> | null = null,
): Promise<ReturnType<typeof collectReports>> {
  const reports = collectReports();
  const inputs = [inputOf(lines)];
  const found = await survey(inputs, reports.report, () => {});
  await rehearse(inputs, found, { api, report: reports.report, concurrency: 4 });
  return reports;
}
