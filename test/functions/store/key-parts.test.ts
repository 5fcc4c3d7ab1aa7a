import { describe, expect, it } from 'vitest';
import { asSort, checked, isRecordKey, shardOf } from '../../../functions/store/key-parts.ts';

describe('isRecordKey', () => {
  it('takes 1 to 200 well-formed characters', () => {
    expect(['a', ' ', '𝔎'.repeat(200)].map(isRecordKey)).toEqual([true, true, true]);
    expect(['', 'k'.repeat(201), '𝔎'.repeat(201), '\ud800'].map(isRecordKey)).toEqual([false, false, false, false]);
  });
});

describe('checked', () => {
  it('is the entry, if it can have its key', () => {
    expect(checked({ type: 'Source', key: 'a' })).toEqual({ type: 'Source', key: 'a' });
    expect(() => checked({ type: 'Source', key: '\ud800' })).toThrow('No Source can have the key "\\ud800".');
  });
});

describe('shardOf', () => {
  it('spreads keys evenly, and each always to the same', () => {
    const shards = Array.from({ length: 1000 }, (_, number) => shardOf(`claim/${number}`, 4));

    expect(shards).toEqual(Array.from({ length: 1000 }, (_, number) => shardOf(`claim/${number}`, 4)));
    for (const shard of [0, 1, 2, 3]) {
      expect(shards.filter((one) => one === shard).length).toBeGreaterThan(150);
    }
  });

  it('is never changed: what lies in a table was put by it', () => {
    expect(['', 'truce/1', 'truce/2', 'ж'].map((key) => shardOf(key, 1000))).toEqual([261, 274, 655, 153]);
  });
});

describe('asSort', () => {
  it('is the text, or as much of it as tells where it lies among sort keys', () => {
    expect(['', 'a', 'a'.repeat(1000), 'a'.repeat(1001), `a${'🕊'.repeat(900)}`].map(asSort)).toEqual([
      '',
      'a',
      'a'.repeat(1000),
      'a'.repeat(1000),
      `a${'🕊'.repeat(249)}\ufffd`,
    ]);
  });
});
