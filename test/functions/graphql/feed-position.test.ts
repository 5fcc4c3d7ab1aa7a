import { describe, expect, it } from 'vitest';
import { feedPositionText, parseFeedPosition, START } from '../../../functions/graphql/feed-position.ts';
import { FEED_PARTS } from '../../../functions/operations/kept-ports.ts';

describe('parseFeedPosition', () => {
  it('reads what feedPositionText writes', () => {
    const position = START.map((_, part) => part * 1000);
    expect(parseFeedPosition(feedPositionText(position))).toEqual(position);
    expect(parseFeedPosition(feedPositionText(START))).toEqual(START);
    expect(START).toHaveLength(FEED_PARTS);
  });

  it('begins at their beginning those parts that the feed did not have', () => {
    expect(parseFeedPosition('7 0 3')).toEqual([7, 0, 3, ...START.slice(3)]);
  });

  it.each([
    ['nothing', ''],
    ['a part too many', feedPositionText([...START, 0])],
    ['a number that is none', '1 x'],
    ['a number below 0', '-1'],
    ['a number that is written otherwise', '01'],
    ['a fraction', '1.5'],
    ['a number beyond all', '1234567890123456'],
    ['two spaces', '1  2'],
  ])('refuses %s', (_, text) => {
    expect(parseFeedPosition(text)).toBeNull();
  });
});
