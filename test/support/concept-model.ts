/** Small vocabularies of any shape, cycles included, and what their edges could mean: checked against, not by, the walks. */
import * as fc from 'fast-check';
import type { Concept } from '../../functions/domain/record.ts';
import { aConcept } from './entries.ts';

export type Edge = { readonly from: string; readonly to: string; readonly perhaps: boolean };

export const KEYS: readonly string[] = ['a', 'b', 'c', 'd', 'e'];

export const keys: fc.Arbitrary<string> = fc.constantFrom(...KEYS);

export const edges: fc.Arbitrary<readonly Edge[]> = fc.array(
  fc.record({ from: keys, to: keys, perhaps: fc.boolean() }),
  { maxLength: 7 },
);

export function conceptsOf(all: readonly Edge[]): readonly Concept[] {
  const above = (from: string, perhaps: boolean): readonly string[] =>
    all.filter((edge) => edge.from === from && edge.perhaps === perhaps).map(({ to }) => to);
  return KEYS.map((key) => aConcept(key, { broader: above(key, false), maybeBroader: above(key, true) }));
}

/** A world: who lies below whom (`below above`), once it is settled which of the uncertain edges hold. */
export type World = ReadonlySet<string>;

/** Every way that the uncertain edges could be. */
export function worldsOf(all: readonly Edge[]): readonly World[] {
  const unsure = all.filter(({ perhaps }) => perhaps);
  return Array.from({ length: 2 ** unsure.length }, (_, taken) =>
    closed(all.filter((edge) => !edge.perhaps || (taken >> unsure.indexOf(edge)) % 2 === 1)),
  );
}

function closed(certain: readonly Edge[]): World {
  const lies = new Set([...KEYS.map((key) => `${key} ${key}`), ...certain.map(({ from, to }) => `${from} ${to}`)]);
  for (const middle of KEYS)
    for (const from of KEYS)
      for (const to of KEYS)
        if (lies.has(`${from} ${middle}`) && lies.has(`${middle} ${to}`)) lies.add(`${from} ${to}`);
  return lies;
}
