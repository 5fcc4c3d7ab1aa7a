import { readFeed } from '../../../operations/read-feed.ts';
import { badUserInput } from '../../bad-user-input.ts';
import { parseWindow, toConnection } from '../../connection.ts';
import { encodeCursor } from '../../cursor.ts';
import { feedPositionText, parseFeedPosition, START } from '../../feed-position.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

const LIST = ['feed'];

export const feed: QueryResolvers['feed'] = async (_, page, { kept }) => {
  const window = parseWindow(LIST, page);
  const after = window.after === null ? START : parseFeedPosition(window.after);
  if (after === null) throw badUserInput('after', page.after, 'it must be a cursor that came from this feed');
  const { items, position, more } = await readFeed(kept, { first: window.first, after });
  const slice = { items: items.map((item) => ({ position: feedPositionText(item.position), item: item.entry })), more };
  const { edges, pageInfo } = toConnection(LIST, window, slice);
  return { edges, pageInfo: { ...pageInfo, endCursor: encodeCursor(LIST, feedPositionText(position)) } };
};
