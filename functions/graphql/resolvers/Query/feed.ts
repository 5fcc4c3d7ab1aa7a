import { readFeed } from '../../../operations/read-feed.ts';
import { parseSize, toConnection } from '../../connection.ts';
import { badCursor, decodeCursor, encodeCursor } from '../../cursor.ts';
import { feedPositionText, parseFeedPosition, START } from '../../feed-position.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

const LIST = ['feed'];

export const feed: QueryResolvers['feed'] = async (_, { first, after: cursor = null }, { kept }) => {
  const after = cursor === null ? START : parseFeedPosition(decodeCursor(LIST, 'after', cursor));
  if (after === null) throw badCursor('after', cursor, 'NOT_A_CURSOR');
  const { items, position, more } = await readFeed(kept, { first: parseSize('first', first), after });
  const told = items.map((item) => ({ position: feedPositionText(item.position), item: item.entry }));
  const hasPrevious = after.some((number) => number > 0);
  const { edges, pageInfo } = toConnection(LIST, { items: told, hasPrevious, hasNext: more });
  return { edges, pageInfo: { ...pageInfo, endCursor: encodeCursor(LIST, feedPositionText(position)) } };
};
