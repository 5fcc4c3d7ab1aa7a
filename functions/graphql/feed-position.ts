import { FEED_PARTS } from '../operations/kept-ports.ts';
import type { FeedPosition } from '../operations/read-feed.ts';

const NUMBER = /^(?:0|[1-9]\d{0,14})$/;

/** A position in the feed, as a cursor holds it. */
export function feedPositionText(position: FeedPosition): string {
  return position.join(' ');
}

/**
 * The position that a text holds; null: it holds none. A position from when the feed had fewer parts begins the others at
 * their beginning: what is told twice has the same id.
 */
export function parseFeedPosition(text: string): FeedPosition | null {
  const numbers = text.split(' ');
  if (numbers.length > FEED_PARTS || !numbers.every((number) => NUMBER.test(number))) return null;
  return [...numbers.map(Number), ...START.slice(numbers.length)];
}

/** The beginning of every part. */
export const START: FeedPosition = Array.from({ length: FEED_PARTS }, () => 0);
