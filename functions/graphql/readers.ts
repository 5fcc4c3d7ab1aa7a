import type { Store } from '../operations/ports.ts';
import type { Reader } from '../operations/reader.ts';
import { type View, viewOf } from '../operations/viewed.ts';
import { remembering } from '../operations/views.ts';

/**
 * How the resolvers of one request read views of the record: one reader for each, which reads nothing twice and derives
 * nothing twice.
 */
export function createReaders({
  derivations,
  truth,
  now,
}: Pick<Store, 'derivations' | 'truth'> & { readonly now: number }): (view: View) => Reader {
  const readers = new Map<string, Reader>();
  return (view) => {
    const name = nameOf(view);
    const reader = readers.get(name) ?? {
      derivations: remembering(viewOf(derivations, truth, view)),
      now,
      onTheSpot: new Map(),
    };
    readers.set(name, reader);
    return reader;
  };
}

function nameOf({ recordedBy, without, draft }: View): string {
  return JSON.stringify([recordedBy, [...new Set(without)].toSorted(), draft?.key ?? null]);
}
