import { describe, expect, it } from 'vitest';
import type { Trigger } from '../../../functions/operations/kept-ports.ts';
import {
  asideKey,
  changeKey,
  changePosition,
  fedAfter,
  fedNumber,
  feedKey,
  feedPart,
  keptPartition,
  lapsedBy,
  lapseKey,
  parseAside,
  parseQuoting,
  publishedPart,
  publishedPrefix,
  publishedRange,
  quotingKey,
  quotingPartitions,
  taskKey,
  toldKey,
} from '../../../functions/store/projector-keys.ts';
import { fc } from '../../support/fast-check.ts';

const LONGEST = '𝔎'.repeat(200);
const CLAIM = { type: 'Claim', key: 'a#b' } as const;

describe('keys of what is kept', () => {
  it('have a partition for each entry', () => {
    expect(keptPartition(CLAIM)).toBe('kept#Claim#a%23b');
    expect(toldKey(CLAIM)).toEqual({ pk: 'kept#Claim#a%23b', sk: 'told' });
  });

  it('have publications by version, and those before one of them', () => {
    expect(publishedPrefix(12)).toBe('published#00000012#');
    expect(publishedRange(null, null)).toEqual({ from: 'published#', to: 'published#~' });
    expect(publishedRange(3, 12)).toEqual({ from: 'published#00000003#', to: 'published#00000012#~' });
    expect(publishedRange(null, 10 ** 12)).toEqual({ from: 'published#', to: 'published#99999999#~' });
    expect(['published#00000012#000', 'published#00000012#001'].map(publishedPart)).toEqual([
      { prefix: 'published#00000012#', isFirst: true },
      { prefix: 'published#00000012#', isFirst: false },
    ]);
  });

  it('have who quotes an entry in four partitions, by what was published of it', () => {
    const pages = [
      { type: 'Claim', key: 'b/c#d' },
      { type: 'Commitment', key: LONGEST },
    ] as const;
    const partitions = new Set(
      Array.from({ length: 50 }, (_, number) => quotingKey(CLAIM, { type: 'Claim', key: `${number}` }).pk),
    );

    expect([...partitions].toSorted()).toEqual(quotingPartitions(CLAIM));
    expect(quotingPartitions(CLAIM)).toEqual([0, 1, 2, 3].map((shard) => `kept#quoted#Claim#a%23b#${shard}`));
    expect(pages.map((page) => parseQuoting(quotingKey(CLAIM, page).sk))).toEqual(pages);
    expect(Buffer.byteLength(quotingPartitions({ type: 'EditorCheck', key: LONGEST })[0] ?? '')).toBeLessThan(2048);
  });

  it('have the feed in eight parts, numbered', () => {
    const parts = Array.from({ length: 100 }, (_, number) => feedPart({ type: 'Claim', key: `${number}` }));

    expect(new Set(parts)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]));
    expect(feedKey(3, 12)).toEqual({ pk: 'kept#feed#3', sk: '000000000012' });
    expect(fedNumber('000000000012')).toBe(12);
    expect(fedAfter(12)).toEqual({ from: '000000000013', to: null });
    expect(fedAfter(2 ** 53)).toEqual({ from: '999999999999', to: null });
  });
});

describe('keys of changed ratings', () => {
  const change = { ...CLAIM, at: '1970-01-01T00:00:00.005Z', version: 3 } as const;

  it('have the latest first, then by claim, then the later verdict first', () => {
    expect(changeKey(asChange(change), 'REFUTED')).toEqual({
      pk: expect.stringMatching(/^kept#changes#REFUTED#[0-3]$/),
      sk: '08639999999999995#a%23b#99999996',
    });
    const others = [
      { ...change, at: '1970-01-01T00:00:00.006Z' },
      { ...change, version: 4 },
      change,
      { ...change, key: 'b' },
      { ...change, at: '1969-12-31T00:00:00.000Z' },
    ];
    const positions = others.map(asChange).map(changePosition);
    expect(positions.toSorted()).toEqual(positions);
  });
});

function asChange(parts: {
  readonly type: 'Claim';
  readonly key: string;
  readonly at: string;
  readonly version: number;
}) {
  return { ...parts, id: 'id', tells: 'VERDICT' as const, before: null, after: 'REFUTED' as const, causes: [] };
}

describe('keys of work', () => {
  it('have a partition for each task', () => {
    expect(taskKey('id')).toEqual({ pk: 'task#id', sk: 'task' });
  });

  it('have what is put aside in four partitions, and tell what that is', () => {
    expect(asideKey({ entry: CLAIM })).toEqual({ pk: expect.stringMatching(/^aside#[0-3]$/), sk: 'Claim#a%23b' });
    expect(asideKey({ task: 'id' })).toEqual({ pk: expect.stringMatching(/^aside#[0-3]$/), sk: 'task#id' });
    const key = fc.string({ minLength: 1, unit: 'grapheme' });
    const trigger: fc.Arbitrary<Trigger> = fc.oneof(
      key.map((name) => ({ entry: { type: 'Source' as const, key: name } })),
      fc.uuid().map((task) => ({ task })),
    );
    fc.assert(
      fc.property(trigger, (what) => {
        expect(parseAside(asideKey(what).sk)).toEqual(what);
      }),
    );
  });

  it('have what lapses by the moment at which it does', () => {
    const key = lapseKey('a#b', 5);

    expect(key).toEqual({ pk: expect.stringMatching(/^derived#lapses#[01]$/), sk: '08640000000000005#a%23b' });
    expect(lapsedBy(5)).toEqual({ from: '00000000000000000', to: '08640000000000005~' });
    expect([key.sk <= `${lapsedBy(5).to}`, key.sk <= `${lapsedBy(4).to}`]).toEqual([true, false]);
  });

  it('have no more bytes than DynamoDB allows', () => {
    const ref = { type: 'EditorCheck', key: LONGEST } as const;
    const longest = { type: 'Claim', key: LONGEST, at: '2030-01-01T00:00:00.000Z', version: 1 } as const;
    const keys = [toldKey(ref), asideKey({ entry: ref }), lapseKey(LONGEST, 0), changeKey(asChange(longest), null)];

    expect(Math.max(...keys.map(({ pk }) => Buffer.byteLength(pk)))).toBeLessThanOrEqual(2048);
    expect(Math.max(...keys.map(({ sk }) => Buffer.byteLength(sk)))).toBeLessThanOrEqual(1024);
  });
});
