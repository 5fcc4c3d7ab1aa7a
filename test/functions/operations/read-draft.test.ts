import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../functions/operations/read-draft.ts';
import type { Reader } from '../../../functions/operations/reader.ts';
import { compliance, spanOf } from '../../support/build.ts';
import { aClaim } from '../../support/entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, townWith } from '../../support/town.ts';

async function town(): Promise<Reader> {
  return { derivations: (await seededStore(townWith(ACCOUNT))).derivations, now: 0 };
}

const DRAFT = {
  text: 'The mayor kept the pledge.',
  language: 'en',
  claimant: 'press',
  claimDate: { edtf: '2030-01-25', timeZone: 'UTC' },
  statement: { type: 'Compliance', party: 'mayor', status: 'KEPT', commitment: 'pledge' },
};

describe('readDraft', () => {
  it('reads a claim, under a key that follows from what it says', async () => {
    const reader = await town();
    const read = await readDraft(reader, DRAFT);
    const key = 'claim' in read ? read.claim.key : '';
    expect(key).toMatch(/^draft\/[\w-]{200}$/);
    expect(read).toEqual({
      claim: aClaim(key, {
        text: 'The mayor kept the pledge.',
        claimant: 'press',
        claimDate: { edtf: '2030-01-25', timeZone: 'UTC', at: null, span: spanOf('2030-01-25') },
        statement: compliance(),
      }),
    });
    expect(await readDraft(reader, { ...DRAFT, rank: null, appearances: [] })).toEqual(read);
    expect(await readDraft(reader, { ...DRAFT, rank: 'PREFERRED' })).not.toMatchObject(read);
  });

  it('finds everything that is wrong at once, by itself and with what it names', async () => {
    const statement = { type: 'Terms', commitment: 'oath', party: 'gazette', mode: 'DO', action: 'press' };
    const claimDate = { edtf: '2030-02-30', timeZone: 'UTC' };
    expect(await readDraft(await town(), { ...DRAFT, text: '', claimDate, statement })).toEqual({
      problems: [
        { path: '/text', message: 'This must have at least 1 character.' },
        { path: '/claimDate/edtf', message: '"2030-02-30" is impossible: the calendar has no 2030-02-30.' },
        { path: '/statement/commitment', message: 'There is no Commitment with the key "oath".' },
        { path: '/statement/party', message: 'There is no Concept with the key "gazette".' },
        { path: '/statement/action', message: '"press" is a concept of kind AGENT, not ACTION.' },
      ],
    });
  });

  it('finds what is wrong within one part, whatever else is wrong with it', async () => {
    const statement = {
      type: 'Occurrence',
      agents: ['', 'press', 'gazette'],
      counts: [{ value: -3, unit: 'crumbs' }, { value: 'many', unit: 'press', mood: 'good' }, 5],
    };
    const claimDate = { edtf: '2030-02-30' };
    const { problems } = { problems: [], ...(await readDraft(await town(), { ...DRAFT, claimDate, statement })) };
    expect(problems.map(({ path }) => path).toSorted()).toEqual([
      '/claimDate/edtf',
      '/claimDate/timeZone',
      '/statement/agents/0',
      '/statement/agents/2',
      '/statement/counts/0/unit',
      '/statement/counts/0/value',
      '/statement/counts/1/mood',
      '/statement/counts/1/unit',
      '/statement/counts/1/value',
      '/statement/counts/2',
    ]);
  });

  it('finds what is wrong with what cannot be a claim at all', async () => {
    expect(await readDraft(await town(), { ...DRAFT, claimant: '' })).toEqual({
      problems: [{ path: '/claimant', message: 'This must have at least 1 character.' }],
    });
  });

  it('does not look for more than a claim needs to name', async () => {
    const repeated = Array.from({ length: 200 }, () => 'press');
    expect(await readDraft(await town(), { ...DRAFT, statement: { type: 'Occurrence', agents: repeated } })).toEqual({
      claim: expect.anything(),
    });
    const agents = Array.from({ length: 100 }, (_, number) => `agent-${number}`);
    expect(await readDraft(await town(), { ...DRAFT, statement: { type: 'Occurrence', agents } })).toEqual({
      problems: [{ path: '', message: 'This names more than 100 entries of the record.' }],
    });
  });
});
