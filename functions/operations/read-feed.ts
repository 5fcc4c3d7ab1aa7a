import type { FedEntry, FeedEntry, Kept } from './kept-ports.ts';

/** How far somebody has read: the number of the last entry of each part; none for a part is 0. */
export type FeedPosition = readonly number[];

export type FeedPage = {
  /** Each with the position of who has read up to it. */
  readonly items: readonly { readonly position: FeedPosition; readonly entry: FeedEntry }[];
  /** Of who has read all of this. */
  readonly position: FeedPosition;
  readonly more: boolean;
};

/**
 * The feed after a position: the parts merged, the earliest of what comes next in them first, and where two are of the
 * same moment, the earlier part. Each part stays in its order, whatever clocks its entries are dated by: so does what is
 * about one entry, and a position passes nothing.
 */
export async function readFeed(
  { feed }: Pick<Kept, 'feed'>,
  { first, after }: { readonly first: number; readonly after: FeedPosition },
): Promise<FeedPage> {
  const fed = await feed(after, first + 1);
  const parts = Map.groupBy(
    fed.toSorted((one, other) => one.part - other.part || one.number - other.number),
    ({ part }) => part,
  );
  const left = [...parts.values()].map((entries) => entries.values());
  const heads = left.map((entries) => entries.next().value);
  const items: FeedPage['items'][number][] = [];
  let position = after;
  while (items.length < first) {
    const next = earliest(heads);
    if (next === undefined) break;
    position = position.with(next.part, next.number);
    items.push({ position, entry: next.entry });
    const index = heads.indexOf(next);
    heads[index] = left[index]?.next().value;
  }
  return { items, position, more: fed.length > items.length };
}

function earliest(heads: readonly (FedEntry | undefined)[]): FedEntry | undefined {
  return heads.reduce(
    (one, other) => (one === undefined || (other !== undefined && other.entry.at < one.entry.at) ? other : one),
    undefined,
  );
}
