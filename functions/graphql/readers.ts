import type { Store } from '../operations/ports.ts';
import type { Reader } from '../operations/reader.ts';
import { type View, viewOf } from '../operations/viewed.ts';
import { remembering } from '../operations/views.ts';

/** How the resolvers of one request read views of the record; the view is the record as it stands unless another is given. */
export type Readers = {
  readonly readerIn: (view?: View) => Reader;
  /** From now on everything is read again. */
  readonly forget: () => void;
};

/** One reader for each view, which reads nothing twice and derives nothing twice. */
export function createReaders({
  derivations,
  truth,
  ...noting
}: Pick<Store, 'derivations' | 'truth'> & Pick<Reader, 'now' | 'holdsUntil' | 'effort' | 'counted'>): Readers {
  const readers = new Map<string, Reader>();
  const readerIn = (view: View = AS_IT_STANDS): Reader => {
    const name = nameOf(view);
    const reader = readers.get(name) ?? {
      derivations: remembering(viewOf(derivations, truth, view)),
      ...noting,
      onTheSpot: new Map(),
    };
    readers.set(name, reader);
    return reader;
  };
  return { readerIn, forget: () => readers.clear() };
}

const AS_IT_STANDS: View = { recordedBy: null, without: [], draft: null };

function nameOf({ recordedBy, without, draft }: View): string {
  return JSON.stringify([recordedBy, [...new Set(without)].toSorted(), draft?.key ?? null]);
}
