/**
 * Works on items, so many at a time, taking each when there is room for it. Where one fails, no more are taken.
 *
 * @throws what the first one that failed threw, once none is worked on any more
 */
export async function inParallel<T>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  // Workers that read one iterator share its items; one that fails ends it for all.
  const shared = once(items);
  const worker = async (): Promise<void> => {
    for await (const item of shared) await work(item);
  };
  const results = await Promise.allSettled(Array.from({ length: limit }, worker));
  for (const result of results) {
    if (result.status === 'rejected') throw result.reason;
  }
}

/** Items in groups of so many; the last may have fewer. */
export async function* inBatches<T>(items: AsyncIterable<T> | Iterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** A generator, unlike other iterables, gives each item once however many ask at the same time. */
async function* once<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  yield* items;
}
