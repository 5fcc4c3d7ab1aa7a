import { describe, expect, it } from 'vitest';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../../../functions/domain/span.ts';
import {
  checked,
  escapePart,
  isRecordKey,
  latestFirst,
  moment,
  padded,
  shardOf,
  successor,
  unescapePart,
} from '../../../functions/store/key-parts.ts';
import { fc } from '../../support/fast-check.ts';

const MOMENT = fc.integer({ min: BEGINNING_OF_TIME, max: END_OF_TIME });

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

describe('moment', () => {
  it('sorts as moments do, and latestFirst the other way', () => {
    fc.assert(
      fc.property(MOMENT, MOMENT, (one, other) => {
        expect(moment(one) < moment(other)).toBe(one < other);
        expect(latestFirst(one) < latestFirst(other)).toBe(one > other);
      }),
    );
  });

  it('has 17 digits to the ends of time, and no moment beyond them', () => {
    expect([BEGINNING_OF_TIME, -1, 0, END_OF_TIME - 1, END_OF_TIME].map(moment)).toEqual([
      '00000000000000000',
      '08639999999999999',
      '08640000000000000',
      '17279999999999999',
      '17280000000000000',
    ]);
    expect([-Infinity, Infinity, 0.5].map(moment)).toEqual([
      '00000000000000000',
      '17280000000000000',
      '08640000000000000',
    ]);
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

describe('escapePart', () => {
  it('leaves no # and can be undone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('#', '%', '2', '3', '5', 'a') }), (part) => {
        expect(escapePart(part)).not.toContain('#');
        expect(unescapePart(escapePart(part))).toBe(part);
      }),
    );
  });
});

describe('successor', () => {
  it('leaves room for no other key', () => {
    expect(['a', 'a!', successor('a'), 'b'].toSorted()).toEqual(['a', successor('a'), 'a!', 'b']);
  });

  it('fits a sort key, whatever it comes after', () => {
    expect(['a'.repeat(1000), 'a'.repeat(1001), `a${'🕊'.repeat(900)}`].map(successor)).toEqual([
      `${'a'.repeat(1000)}\u0000`,
      'a'.repeat(1000),
      `a${'🕊'.repeat(249)}\ufffd`,
    ]);
  });
});

describe('padded', () => {
  it('fills up with zeros', () => {
    expect([padded(7, 3), padded(1000n, 3)]).toEqual(['007', '1000']);
  });
});
