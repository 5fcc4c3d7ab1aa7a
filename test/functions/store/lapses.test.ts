import { describe, expect, it } from 'vitest';
import { lapseItems } from '../../../functions/store/lapses.ts';

describe('lapseItems', () => {
  it('has a commitment at the moment at which its status lapses', () => {
    expect(lapseItems('a#b', 5)).toEqual([
      { pk: expect.stringMatching(/^derived#lapses#[01]$/), sk: '08640000000000005#a%23b', body: '"a#b"' },
    ]);
  });

  it('has nothing of a status that does not lapse', () => {
    expect(lapseItems('a', null)).toEqual([]);
  });
});
