import { describe, expect, it } from 'vitest';
import { currentItem, headOf } from '../../../functions/store/entries.ts';
import { sampleHead, sampleSource } from '../../support/sample-entries.ts';

describe('currentItem', () => {
  it('holds an entry and the revision that it was derived from', () => {
    expect(currentItem(sampleSource('a#b'), sampleHead())).toEqual({
      pk: 'derived#Source#a%23b',
      sk: '0#current',
      body: JSON.stringify({ head: sampleHead(), entry: sampleSource('a#b') }),
    });
  });
});

describe('headOf', () => {
  it('is not known of what an earlier release derived', () => {
    expect(headOf({ entry: sampleSource('a') })).toBeNull();
    expect(headOf({ entry: sampleSource('a'), head: sampleHead() })).toEqual(sampleHead());
  });
});
