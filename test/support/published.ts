/** Builders of what is kept: what a test does not say is the plainest thing that can be. */
import type { FedEntry, Publication } from '../../functions/operations/kept-ports.ts';

export function aPublication<T>(value: T, parts: Partial<Publication<T>> = {}): Publication<T> {
  return { version: 1, value, ruleSet: 1, publishedAt: '2030-02-01T00:00:00.000Z', causes: [], before: null, ...parts };
}

/** The nth entry of a part of the feed: that something was recorded, at so many milliseconds. */
export function fed(part: number, number: number, at: number = number): FedEntry {
  const key = `${part}-${number}`;
  return {
    part,
    number,
    entry: {
      type: 'Event',
      key,
      id: `Event/1/${key}`,
      at: new Date(at).toISOString(),
      tells: 'REVISION',
      number: 1,
      kind: 'RECORDED',
      hash: 'hash',
    },
  };
}
