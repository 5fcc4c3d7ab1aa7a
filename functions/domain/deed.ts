/** Who did what to what, and where: what terms, occurrences and denials have in common. */
import type { Comparison, Dimension, Result } from './check.ts';
import { convert } from './conversions.ts';
import { describeConcepts, describeQuantity } from './describe.ts';
import type { ListResult } from './lists.ts';
import type { Note } from './notes.ts';
import { compareQuantities, holds, rangeOf, surelyLess } from './quantities.ts';
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

/** The counts of an occurrence; of a DO a lesser one may be part of a sum. */
export type Counted = {
  readonly counts: readonly Quantity[];
  readonly mode?: Mode;
  /** Whether only a part of what is counted is surely within the other dimensions. */
  readonly partly?: boolean;
};

/** A count asked for, and what is found in its unit, or in one that can be converted: a count apart from it before others. */
export function compareCount(vocabulary: Vocabulary, claimed: Quantity, counted: Counted): Compared {
  const words = { claimed: describeQuantity(vocabulary, claimed), unit: claimed.unit };
  const compared = counted.counts.flatMap((given) => {
    const found = convert(vocabulary, given, claimed.unit);
    return found === null ? [] : [{ given, ...compareCounted(vocabulary, { claimed, found }, counted) }];
  });
  const first = (result: Result): (typeof compared)[number] | undefined =>
    compared.find((each) => each.result === result);
  const decisive = first('MISMATCH') ?? first('MATCH') ?? compared[0];
  if (decisive === undefined) {
    const note: Note = { kind: 'OTHER_UNIT', about: nameOf(vocabulary, claimed.unit) };
    return { ...words, result: 'UNKNOWN', found: null, note };
  }
  const { given, result, note } = decisive;
  return { ...words, result, found: describeQuantity(vocabulary, given), note };
}

type Counts = { readonly claimed: Quantity; readonly found: Quantity };

function compareCounted(
  vocabulary: Vocabulary,
  { claimed, found }: Counts,
  { mode, partly = false }: Counted,
): { readonly result: Result; readonly note: Note | null } {
  const [asked, given] = [rangeOf(claimed), rangeOf(found)];
  const less = surelyLess(given, asked);
  if (mode === 'DO' && less) return { result: 'UNKNOWN', note: { kind: 'SUM' } };
  const result = compareQuantities(claimed, found);
  const sure = result === 'MATCH' ? holds(asked, { ...given, low: 0 }) : less;
  if (partly && !sure) return { result: 'UNKNOWN', note: { kind: 'PART_OF_THE_COUNT' } };
  return { result, note: noteOnCount(vocabulary, { claimed, found, result }) };
}

type CountPair = Counts & { readonly result: Result };

function noteOnCount(vocabulary: Vocabulary, { claimed, found, result }: CountPair): Note | null {
  if (found.sides !== null && claimed.sides === null)
    return {
      kind: 'TOTAL',
      about: describeQuantity(vocabulary, { ...found, value: found.value * found.sides, sides: null }),
    };
  if (result !== 'UNKNOWN') return null;
  return { kind: claimed.sides !== null && found.sides !== claimed.sides ? 'EACH_SIDE' : 'VAGUE' };
}
