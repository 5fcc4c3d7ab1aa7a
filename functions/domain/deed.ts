/** Who did what to what, and where: what terms, occurrences and denials have in common. */
import type { Comparison, Dimension, Result } from './check.ts';
import { convert } from './conversions.ts';
import { describeConcepts, describeQuantity } from './describe.ts';
import type { ListResult } from './lists.ts';
import type { Note } from './notes.ts';
import { compareQuantities, rangeOf, surelyLess } from './quantities.ts';
import type { Mode, Occurrence, Quantity, Terms } from './record.ts';
import type { Compared } from './rule.ts';
import { nameOf, type Vocabulary } from './vocabulary.ts';

export type Deed = Pick<Occurrence, 'agents' | 'action' | 'targets' | 'places'>;
type DeedDimension = Extract<Dimension, 'AGENT' | 'ACTION' | 'TARGET' | 'PLACE'>;

export function deedOfTerms(terms: Terms): Deed {
  return { agents: [terms.party], action: terms.action, targets: terms.targets, places: terms.places };
}

type Reader = (deed: Deed) => readonly string[];
const MEMBERS: readonly (readonly [DeedDimension, Reader])[] = [
  ['AGENT', (deed) => deed.agents],
  ['ACTION', (deed) => (deed.action === null ? [] : [deed.action])],
  ['TARGET', (deed) => deed.targets],
  ['PLACE', (deed) => deed.places],
];

/** How two lists compare: {@link compareAny} or {@link compareEvery}. */
export type CompareLists = (vocabulary: Vocabulary, claimed: readonly string[], found: readonly string[]) => ListResult;

/** Two deeds to compare: what is claimed, what is found, and how their lists compare. */
export type Deeds = { readonly claimed: Deed; readonly found: Deed; readonly by: CompareLists };

/**
 * The dimensions that the claimed deed states. Where two of them match only in part of their lists, nobody says which
 * was where, and they are unknown.
 */
export function compareDeeds(
  vocabulary: Vocabulary,
  deeds: Deeds,
  as: (dimension: Dimension, compared: Compared) => Comparison,
): readonly Comparison[] {
  const compared = MEMBERS.filter(([, of]) => of(deeds.claimed).length > 0).map(([dimension, of]) => ({
    dimension,
    claimed: of(deeds.claimed),
    found: of(deeds.found),
    ...deeds.by(vocabulary, of(deeds.claimed), of(deeds.found)),
  }));
  const mixed = compared.filter(({ result, partly }) => partly && result === 'MATCH').length > 1;
  return compared.map(({ dimension, claimed, found, result, partly }) => {
    const unclear = mixed && partly && result === 'MATCH';
    return as(dimension, {
      result: unclear ? 'UNKNOWN' : result,
      claimed: describeConcepts(vocabulary, claimed),
      found: describeConcepts(vocabulary, found),
      note: unclear ? { kind: 'WHICH_WAS_WHERE' } : noteOnList(result, found),
    });
  });
}

function noteOnList(result: Result, found: readonly string[]): Note | null {
  if (result !== 'UNKNOWN') return null;
  return { kind: found.length === 0 ? 'NOT_STATED' : 'PERHAPS_COVERED' };
}

/** A count asked for, and the one found in the same unit among several. Of a DO a lesser one may be part of a sum. */
export function compareCount(
  vocabulary: Vocabulary,
  claimed: Quantity,
  { counts, mode }: { readonly counts: readonly Quantity[]; readonly mode?: Mode },
): Compared {
  const given =
    counts.find((count) => count.unit === claimed.unit) ??
    counts.find((count) => convert(vocabulary, count, claimed.unit));
  const found = given && convert(vocabulary, given, claimed.unit);
  const words = { claimed: describeQuantity(vocabulary, claimed), unit: claimed.unit };
  if (given === undefined || !found)
    return {
      ...words,
      result: 'UNKNOWN',
      found: null,
      note: { kind: 'OTHER_UNIT', about: nameOf(vocabulary, claimed.unit) },
    };
  const short = mode === 'DO' && surelyLess(rangeOf(found), rangeOf(claimed));
  const result = short ? 'UNKNOWN' : compareQuantities(claimed, found);
  return {
    ...words,
    result,
    found: describeQuantity(vocabulary, given),
    note: short ? { kind: 'SUM' } : noteOnCount(vocabulary, { claimed, found, result }),
  };
}

type CountPair = { readonly claimed: Quantity; readonly found: Quantity; readonly result: Result };

function noteOnCount(vocabulary: Vocabulary, { claimed, found, result }: CountPair): Note | null {
  if (found.sides !== null && claimed.sides === null)
    return {
      kind: 'TOTAL',
      about: describeQuantity(vocabulary, { ...found, value: found.value * found.sides, sides: null }),
    };
  if (result !== 'UNKNOWN') return null;
  return { kind: claimed.sides !== null && found.sides !== claimed.sides ? 'EACH_SIDE' : 'VAGUE' };
}
