/** A few at a time: enough to overlap their waiting, not so many that they crowd each other out. */
const AT_ONCE = 8;

/** What comes of each item, in their order. After a failure no more are begun. */
export async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const left = each(items);
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [index, item] of left) results[index] = await work(item);
    }),
  );
  return results;
}

/** Unlike a list's own, this ends for all who go through it when one of them leaves it. */
function* each<T>(items: readonly T[]): Generator<[index: number, item: T]> {
  yield* items.entries();
}
