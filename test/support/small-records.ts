/** Small records of anything, over a vocabulary so small that claims bear on each other: for properties. */
import fc from 'fast-check';
import type { Claim, Concept, ConceptKind, EditorCheck, Entry, Statement } from '../../functions/domain/record.ts';
import { compliance, dated, days, figure, occurrence, quantity, terms } from './build.ts';
import { aClaim, aCommitment, aConcept, anEvent } from './entries.ts';

const AGENTS = ['mayor', 'works', 'digger'] as const;
const ACTIONS = ['digging', 'trenching', 'filling'] as const;
const PLACES = ['town', 'market'] as const;
export const COMMITMENTS: readonly string[] = ['pledge', 'oath'];
const EVENTS = ['flood', 'storm'] as const;
const OTHERS: Readonly<Record<string, ConceptKind>> = { holes: 'UNIT', people: 'UNIT', residents: 'PROPERTY' };

/** The last of the days on which something may happen or be said, counted from the first of January 2030. */
export const LAST_DAY = 6;

export function dayOf(number: number): string {
  return `2030-01-0${number}`;
}

const day = fc.integer({ min: 1, max: LAST_DAY });
const some = (keys: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.subarray([...keys], { maxLength: Math.min(keys.length, 2) });
const one = (keys: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...keys);
const perhaps = (keys: readonly string[]): fc.Arbitrary<string | null> => fc.option(one(keys), { freq: 2 });
const period = fc
  .tuple(day, day, fc.constantFrom('WITHIN' as const, 'THROUGHOUT' as const))
  .map(([from, to, extent]) => days(dayOf(Math.min(from, to)), dayOf(Math.max(from, to)), extent));
const when = fc.option(period, { freq: 3 });
const count = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('EXACTLY' as const, 'AT_LEAST' as const))
  .map(([value, bound]) => quantity(value, 'holes', { bound }));
const deed = { action: perhaps(ACTIONS), agents: some(AGENTS), places: some(PLACES) };

const statement: fc.Arbitrary<Statement> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        ...deed,
        denial: fc.boolean(),
        event: fc.option(one(EVENTS)),
        time: when,
        counts: fc.array(count, { maxLength: 1 }),
      })
      .map(occurrence),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        commitment: one(COMMITMENTS),
        mode: fc.constantFrom('DO' as const, 'REFRAIN' as const),
        action: one(ACTIONS),
        places: some(PLACES),
        window: when,
      })
      .map(terms),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        party: one(AGENTS),
        status: fc.constantFrom('KEPT' as const, 'BROKEN' as const),
        commitment: one(COMMITMENTS),
      })
      .map(compliance),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ quantity: count, time: when })
      .map(({ quantity: value, time }) => figure({ quantity: value, time })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        ...deed,
        event: one(EVENTS),
        superlative: fc.constantFrom('GREATEST' as const, 'SMALLEST' as const),
        since: when,
      })
      .map((parts): Statement => ({ type: 'Extreme', unit: 'holes', targets: [], ...parts })),
  },
);

/** A claim of this key. */
export function anyClaim(key: string): fc.Arbitrary<Claim> {
  return fc
    .record({
      claimant: one(AGENTS),
      claimDate: day.map((number) => dated(dayOf(number))),
      rank: fc.constantFrom('NORMAL' as const, 'NORMAL' as const, 'PREFERRED' as const, 'DEPRECATED' as const),
      statement: fc.option(statement, { freq: 20 }),
    })
    .map((parts) => aClaim(key, parts));
}

/** Concepts of one kind, each perhaps below those before it. */
function anyHierarchy(kind: ConceptKind, keys: readonly string[]): fc.Arbitrary<readonly Concept[]> {
  const anyOne = (key: string, place: number): fc.Arbitrary<Concept> => {
    const before = keys.slice(0, place);
    return fc
      .record({
        broader: some(before),
        maybeBroader: some(before),
        ends: kind === 'ACTION' ? some(before) : fc.constant([]),
        prefLabel: fc.constantFrom({ en: key }, { en: `the ${key}` }),
      })
      .map((parts) => aConcept(key, { kind, ...parts }));
  };
  return fc.tuple(...keys.map(anyOne));
}

/** Every concept that claims name. */
export const anyVocabulary: fc.Arbitrary<readonly Concept[]> = fc
  .tuple(anyHierarchy('AGENT', AGENTS), anyHierarchy('ACTION', ACTIONS), anyHierarchy('PLACE', PLACES))
  .map((kinds) => [...kinds.flat(), ...Object.entries(OTHERS).map(([key, kind]) => aConcept(key, { kind }))]);

/** A check that an editor made of two of the claims, perhaps under a third. */
function anyCheck(key: string, claims: readonly string[]): fc.Arbitrary<EditorCheck> {
  return fc
    .record({
      pair: fc.shuffledSubarray([...claims], { minLength: 2, maxLength: 2 }),
      under: perhaps(claims),
      relation: fc.constantFrom('SUPPORTS' as const, 'CONTRADICTS' as const, 'UNDETERMINED' as const),
    })
    .map(({ pair: [claim = '', against = ''], under, relation }) => {
      return { type: 'EditorCheck', key, claim, against, under, relation, rationale: 'Seen.' };
    });
}

/** Claims `c0`, `c1`, … and all that they name, and now and then an editor's check. */
export const anyRecord: fc.Arbitrary<readonly Entry[]> = fc.integer({ min: 2, max: 7 }).chain((size) => {
  const keys = Array.from({ length: size }, (_, number) => `c${number}`);
  const checks = fc.uniqueArray(fc.constantFrom('e0', 'e1'), { maxLength: 2 });
  return fc
    .tuple(
      anyVocabulary,
      fc.tuple(...keys.map(anyClaim)),
      checks.chain((names) => fc.tuple(...names.map((name) => anyCheck(name, keys)))),
    )
    .map(([concepts, claims, made]): readonly Entry[] => [
      ...concepts,
      ...COMMITMENTS.map((key) => aCommitment(key)),
      ...EVENTS.map((key) => anEvent(key)),
      ...claims,
      ...made,
    ]);
});

/** The entries of another record, of the same keys, that are to replace some of these. */
export const anyRevisions: fc.Arbitrary<readonly Entry[]> = anyRecord.chain((entries) =>
  fc.subarray(
    entries.filter(({ type }) => type === 'Claim' || type === 'Concept' || type === 'EditorCheck'),
    { minLength: 1, maxLength: 4 },
  ),
);
