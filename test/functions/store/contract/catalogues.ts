import { describe, expect, it } from 'vitest';
import type { Concept, Entry } from '../../../../functions/domain/record.ts';
import type { Catalogue } from '../../../../functions/operations/list-ports.ts';
import type { Store } from '../../../../functions/operations/ports.ts';
import { wholeOf } from '../../../support/paged.ts';
import { putContent } from '../../../support/put-derived.ts';
import {
  firstRevision,
  sampleClaim,
  sampleCommitment,
  sampleConcept,
  sampleSource,
} from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const KEYS = ['b', 'a', 'a!', 'c#1', '\u{1f54a}', '\uffee', '~', '%'];
const IN_ORDER = ['%', 'a', 'a!', 'b', 'c#1', '~', '\uffee', '\u{1f54a}'];
const BY_TYPE: readonly (readonly [Catalogue['of'] & ('Commitment' | 'Source' | 'Event'), (key: string) => Entry])[] = [
  ['Commitment', sampleCommitment],
  ['Source', sampleSource],
  ['Event', (key) => ({ type: 'Event', key, prefLabel: { en: key } })],
];

export function describeCatalogues(open: OpenStore): void {
  describe('entryKeys', () => {
    it.each(BY_TYPE)('goes through every %s in the order of the keys, in parts of any size', async (of, entry) => {
      const store = await storeWith(open, [...KEYS.map(entry), sampleClaim('claim'), sampleConcept('concept')]);

      expect(await keysOf(store, { of })).toEqual(IN_ORDER);
      expect(await keysOf(store, { of }, 3)).toEqual(IN_ORDER);
      expect(await keysOf(store, { of }, 1)).toEqual(IN_ORDER);
    });

    it('goes through the vocabulary kind by kind, or one kind of it', async () => {
      const store = await storeWith(open, [
        ...KEYS.map((key) => sampleConcept(key, 'PLACE')),
        sampleConcept('київ', 'UNIT'),
        sampleConcept('dig', 'ACTION'),
      ]);

      expect(await keysOf(store, { of: 'Concept', kind: null }, 3)).toEqual(['dig', ...IN_ORDER, 'київ']);
      expect(await keysOf(store, { of: 'Concept', kind: 'PLACE' })).toEqual(IN_ORDER);
      expect(await keysOf(store, { of: 'Concept', kind: 'PLACE' }, 1)).toEqual(IN_ORDER);
      expect(await keysOf(store, { of: 'Concept', kind: 'ACTION' }, 1)).toEqual(['dig']);
      expect(await keysOf(store, { of: 'Concept', kind: 'AGENT' })).toEqual([]);
    });

    it('has the concepts below another, as they are now', async () => {
      const above = (key: string, ...broader: readonly string[]): Concept => ({ ...sampleConcept(key), broader });
      const store = await storeWith(open, [
        sampleConcept('a#b'),
        above('one', 'a#b', 'other', 'a#b'),
        above('two', 'a#b'),
        { ...above('three', 'one'), maybeBroader: ['a#b'] },
      ]);
      const below = { of: 'Concept', narrowerThan: 'a#b' } as const;

      expect(await keysOf(store, below, 1)).toEqual(['one', 'two']);
      await putContent(store, { ...firstRevision(above('one', 'other')), number: 2 });
      expect(await keysOf(store, below)).toEqual(['two']);
      expect(await keysOf(store, { of: 'Concept', narrowerThan: 'two' })).toEqual([]);
    });

    it('has the sources at an address, however that is spelt, as they are now', async () => {
      const at = (key: string, url: string | null, archivedAt: string | null = null): Entry => ({
        ...sampleSource(key),
        url,
        archivedAt,
      });
      const page = 'https://example.org/a';
      const store = await storeWith(open, [
        at('one', `${page}#part`),
        at('two', 'HTTPS://EXAMPLE.ORG:443/%61', page),
        at('three', 'https://example.org/b', page),
        at('four', `${page}?x=1`),
        at('five', null),
      ]);

      expect(await keysOf(store, { of: 'Source', url: page })).toEqual(['one', 'three', 'two']);
      expect(await keysOf(store, { of: 'Source', url: `${page}#other` }, 2)).toEqual(['one', 'three', 'two']);
      await putContent(store, { ...firstRevision(at('one', 'https://example.org/c')), number: 2 });
      expect(await keysOf(store, { of: 'Source', url: page })).toEqual(['three', 'two']);
      expect(await keysOf(store, { of: 'Source', url: `https://example.org/${'c'.repeat(5000)}` })).toEqual([]);
    });
  });
}

async function storeWith(open: OpenStore, entries: readonly Entry[]): Promise<Omit<Store, 'truth'>> {
  const store = await open();
  await Promise.all(entries.map((entry) => putContent(store, firstRevision(entry))));
  return store;
}

/** The list, read in parts. */
async function keysOf(
  { derivations }: Pick<Store, 'derivations'>,
  catalogue: Catalogue,
  first: number = 100,
): Promise<readonly string[]> {
  return (await wholeOf(async (window) => derivations.entryKeys(catalogue, window), first)).flat();
}
