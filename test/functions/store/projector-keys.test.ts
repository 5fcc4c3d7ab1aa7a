import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Trigger } from '../../../functions/operations/kept-ports.ts';
import {
  asideKey,
  fedAfter,
  fedNumber,
  feedKey,
  feedPart,
  keptPartition,
  lapsedBy,
  lapseKey,
  parseAside,
  publishedBefore,
  publishedPart,
  publishedPrefix,
  taskKey,
  toldKey,
} from '../../../functions/store/projector-keys.ts';

const LONGEST = '𝔎'.repeat(200);
const CLAIM = { type: 'Claim', key: 'a#b' } as const;

describe('keys of what is kept', () => {
  it('have a partition for each entry', () => {
    expect(keptPartition(CLAIM)).toBe('kept#Claim#a%23b');
    expect(toldKey(CLAIM)).toEqual({ pk: 'kept#Claim#a%23b', sk: 'told' });
  });

  it('have publications by version, and those before one of them', () => {
    expect(publishedPrefix(12)).toBe('published#00000012#');
    expect(publishedBefore(null)).toEqual({ from: 'published#', to: 'published#~' });
    expect(publishedBefore(12)).toEqual({ from: 'published#', to: 'published#00000012#' });
    expect(['published#00000012#000', 'published#00000012#001'].map(publishedPart)).toEqual([
      { prefix: 'published#00000012#', isFirst: true },
      { prefix: 'published#00000012#', isFirst: false },
    ]);
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
    const keys = [toldKey(ref), asideKey({ entry: ref }), lapseKey(LONGEST, 0)];

    expect(Math.max(...keys.map(({ pk }) => Buffer.byteLength(pk)))).toBeLessThanOrEqual(2048);
    expect(Math.max(...keys.map(({ sk }) => Buffer.byteLength(sk)))).toBeLessThanOrEqual(1024);
  });
});
