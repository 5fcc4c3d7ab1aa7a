import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../functions/domain/record.ts';
import { createRecordApi, type RecordApi } from '../../../../functions/operator/import/record-api.ts';
import { rightEntries } from '../../../support/import-files.ts';

const EVENT = { type: 'Event', key: 'a', prefLabel: { en: 'A' } };
const CLAIM = {
  type: 'Claim',
  key: 'c',
  text: 'It was the first.',
  language: 'en',
  claimant: 'ada',
  claimDate: { edtf: '2026', timeZone: 'UTC' },
  statement: { type: 'Extreme', event: 'a', superlative: 'FIRST' },
};
const CURRENT = { number: 1, retracted: false, canonicalContent: '{}' };

describe('createRecordApi', () => {
  it('looks entries up by their keys, in one request', async () => {
    const { api, asked } = answering({ e0: { revision: CURRENT }, e1: null });

    const found = await api.lookUp([
      { type: 'Event', key: 'a' },
      { type: 'Claim', key: 'b "quoted"' },
    ]);

    expect(found).toEqual([CURRENT, null]);
    expect(asked).toEqual([
      { query: expect.stringMatching(/^query LookUp\(/), variables: { k0: 'a', k1: 'b "quoted"' } },
    ]);
    expect(await api.lookUp([])).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('records what an entry says, under an idempotency key that follows from that', async () => {
    const { api, asked } = answering({ result: { revision: CURRENT } });
    await api.record(await entryOf(EVENT));
    await api.record(await entryOf({ prefLabel: { en: 'A' }, key: 'a', type: 'Event' }));
    await api.record(await entryOf({ ...EVENT, prefLabel: { en: 'B' } }));

    expect(asked[0]).toEqual({
      query: expect.stringContaining('recordEvent(input: $input)'),
      variables: {
        input: {
          key: 'a',
          event: { prefLabel: [{ language: 'en', text: 'A' }] },
          idempotencyKey: expect.stringMatching(/^import\/[0-9a-f]{64}$/),
        },
      },
    });
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[2]?.variables).not.toMatchObject({ input: { idempotencyKey: keyOf(asked[0]) } });
  });

  it.each<[result: string, answer: object, recorded: object]>([
    ['EventWritten', { revision: CURRENT }, { kind: 'ON_RECORD', isNew: true, current: CURRENT }],
    ['KeyTakenError', { message: 'Taken.', current: CURRENT }, { kind: 'ON_RECORD', isNew: false, current: CURRENT }],
    [
      'DanglingReferenceError',
      { message: 'It dangles.', references: [{ path: '/claim/statement/extreme/event', key: 'a' }] },
      { kind: 'DANGLING', missing: [{ path: '/statement/event', key: 'a' }] },
    ],
    [
      'InvalidError',
      { message: 'Wrong.', problems: [{ path: '/claim/claimant', message: 'Not an agent.' }] },
      { kind: 'REFUSED', findings: [{ path: '/claimant', message: 'Not an agent.' }] },
    ],
    [
      'TooLargeError',
      { message: 'Too large.', bytes: 200_000, limit: 100_000 },
      { kind: 'REFUSED', findings: [{ path: '', message: 'Too large. It has 200000 bytes; 100000 can be kept.' }] },
    ],
    ['RedactedError', { message: 'Gone.' }, { kind: 'REFUSED', findings: [{ path: '', message: 'Gone.' }] }],
  ])('tells what comes of it: %s', async (__typename, answer, recorded) => {
    const { api } = answering({ result: { __typename, ...answer } });

    expect(await api.record(await entryOf(CLAIM))).toEqual(recorded);
  });
});

type Asked = { readonly query: string; readonly variables: object };

function answering(data: Readonly<Record<string, unknown>>): {
  readonly api: RecordApi;
  readonly asked: readonly Asked[];
} {
  const asked: Asked[] = [];
  const api = createRecordApi({
    ask: async (query, variables) => {
      asked.push({ query, variables });
      return data;
    },
  });
  return { api, asked };
}

function keyOf(asked: Asked | undefined): unknown {
  const { input } = (asked?.variables ?? {}) as { readonly input?: { readonly idempotencyKey: string } };
  return input?.idempotencyKey;
}

async function entryOf(line: object): Promise<Entry> {
  const [one] = await rightEntries([line]);
  if (one === undefined) throw new Error('There is no entry.');
  return one.entry;
}
