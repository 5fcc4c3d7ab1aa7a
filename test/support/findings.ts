/** What rules find, in the few words that a table of cases needs. */
import type { Dimension, Relation, Result } from '../../functions/domain/check.ts';
import { type NoteKind, wordNote } from '../../functions/domain/notes.ts';
import type { Claim, Occurrence, Terms } from '../../functions/domain/record.ts';
import type { Finding, Pair, Rule } from '../../functions/domain/rule.ts';
import type { Vocabulary } from '../../functions/domain/vocabulary.ts';
import { vocabularyWith } from './build.ts';

/** The relation, and the result of each dimension (of each unit, for quantities); null: the rule knows no such pair. */
export type Told = { readonly relation: Relation | null } & Readonly<Record<string, Result | Relation | null>>;

export function told(finding: Finding | null): Told | null {
  if (finding === null) return null;
  const results = finding.comparisons.map(({ dimension, unit, result }) => {
    return [unit === null ? dimension : `${dimension} ${unit}`, result] as const;
  });
  return { ...Object.fromEntries(results), relation: finding.relation };
}

/** The words of the note on one dimension; null: none. */
export function noteOn(finding: Finding | null, dimension: Dimension): string | null | undefined {
  return finding?.comparisons.find((comparison) => comparison.dimension === dimension)?.note;
}

/** The words of a note of some kind. */
export function words(kind: NoteKind | null, about?: string): string | null {
  return kind && wordNote(about === undefined ? { kind } : { kind, about });
}

/** Sets a claim against another, under terms if a rule needs them, in the town's words. */
export function find(
  rule: Rule,
  [claim, against]: readonly [Claim, Claim],
  parts: Partial<Pick<Pair, 'vocabulary' | 'event'>> & { readonly terms?: Terms | null } = {},
): Finding | null {
  return rule.compare({ claim, against, terms: null, event: null, vocabulary: TOWN, ...parts });
}

const WIKIDATA = 'https://www.wikidata.org/entity/';

/**
 * A made-up town. Of each kind one concept in the middle (council, digging, road, town), one surely below it (mayor,
 * trenching, lane, market), one perhaps below it (clerk, probing, track, fringe), one above it (county, works, ways,
 * region), and one that has nothing to do with it (guild, dancing, bridge, hills).
 */
export const TOWN: Vocabulary = vocabularyWith({
  county: {},
  council: { broader: ['county'] },
  mayor: { broader: ['council'] },
  clerk: { maybeBroader: ['council'] },
  guild: {},
  works: { kind: 'ACTION' },
  digging: { kind: 'ACTION', broader: ['works'] },
  trenching: { kind: 'ACTION', broader: ['digging'] },
  probing: { kind: 'ACTION', maybeBroader: ['digging'] },
  dancing: { kind: 'ACTION' },
  'ban-on-digging': { kind: 'ACTION', ends: ['digging'] },
  'ban-on-much': { kind: 'ACTION', broader: ['ban-on-digging'], ends: ['dancing'] },
  ways: { kind: 'TARGET' },
  road: { kind: 'TARGET', broader: ['ways'] },
  lane: { kind: 'TARGET', broader: ['road'] },
  track: { kind: 'TARGET', maybeBroader: ['road'] },
  bridge: { kind: 'TARGET' },
  region: { kind: 'PLACE' },
  town: { kind: 'PLACE', broader: ['region'] },
  market: { kind: 'PLACE', broader: ['town'] },
  fringe: { kind: 'PLACE', maybeBroader: ['town'] },
  hills: { kind: 'PLACE' },
  holes: { kind: 'UNIT' },
  carts: { kind: 'UNIT' },
  metres: { kind: 'UNIT', sameAs: ['http://www.wikidata.org/entity/Q11573'] },
  kilometres: { kind: 'UNIT', sameAs: ['http://www.wikidata.org/entity/Q828224'] },
  tonnes: { kind: 'UNIT', sameAs: [`${WIKIDATA}Q191118`] },
  kilograms: { kind: 'UNIT', sameAs: [`${WIKIDATA}Q11570`] },
});

type DeedCase = readonly [
  name: string,
  found: Partial<Omit<Occurrence, 'type'>>,
  dimension: 'AGENT' | 'ACTION' | 'TARGET' | 'PLACE',
  result: Result,
];

/** What may be found where council, digging, road and town are claimed. */
export const DEED_CASES: readonly DeedCase[] = [
  ['AGENT not said', { agents: [] }, 'AGENT', 'UNKNOWN'],
  ['AGENT the same', { agents: ['council'] }, 'AGENT', 'MATCH'],
  ['AGENT above', { agents: ['county'] }, 'AGENT', 'UNKNOWN'],
  ['AGENT perhaps below', { agents: ['clerk'] }, 'AGENT', 'UNKNOWN'],
  ['AGENT other', { agents: ['guild'] }, 'AGENT', 'MISMATCH'],
  ['AGENT one of several', { agents: ['guild', 'mayor'] }, 'AGENT', 'MATCH'],
  ['ACTION not said', { action: null }, 'ACTION', 'UNKNOWN'],
  ['ACTION the same', { action: 'digging' }, 'ACTION', 'MATCH'],
  ['ACTION above', { action: 'works' }, 'ACTION', 'UNKNOWN'],
  ['ACTION perhaps below', { action: 'probing' }, 'ACTION', 'UNKNOWN'],
  ['ACTION other', { action: 'dancing' }, 'ACTION', 'MISMATCH'],
  ['TARGET not said', { targets: [] }, 'TARGET', 'UNKNOWN'],
  ['TARGET the same', { targets: ['road'] }, 'TARGET', 'MATCH'],
  ['TARGET above', { targets: ['ways'] }, 'TARGET', 'UNKNOWN'],
  ['TARGET perhaps below', { targets: ['track'] }, 'TARGET', 'UNKNOWN'],
  ['TARGET other', { targets: ['bridge'] }, 'TARGET', 'MISMATCH'],
  ['TARGET not in the vocabulary', { targets: ['moat'] }, 'TARGET', 'MISMATCH'],
  ['TARGET one of several', { targets: ['bridge', 'lane'] }, 'TARGET', 'MATCH'],
  ['TARGET perhaps one of several', { targets: ['bridge', 'track'] }, 'TARGET', 'UNKNOWN'],
  ['PLACE not said', { places: [] }, 'PLACE', 'UNKNOWN'],
  ['PLACE the same', { places: ['town'] }, 'PLACE', 'MATCH'],
  ['PLACE above', { places: ['region'] }, 'PLACE', 'UNKNOWN'],
  ['PLACE perhaps below', { places: ['fringe'] }, 'PLACE', 'UNKNOWN'],
  ['PLACE other', { places: ['hills'] }, 'PLACE', 'MISMATCH'],
  ['PLACE one of several', { places: ['hills', 'market'] }, 'PLACE', 'MATCH'],
];

/** The relation of a rule of scope, where one dimension comes out so and all others match. */
export function relationOf(result: Result, agree: Relation): Relation | null {
  return { MATCH: agree, MISMATCH: null, UNKNOWN: 'UNDETERMINED' as const }[result];
}

/** The same without some dimensions. */
export function without(all: Told, ...dimensions: readonly string[]): Told {
  const kept = Object.entries(all).filter(([dimension]) => !dimensions.includes(dimension));
  return { relation: all.relation, ...Object.fromEntries(kept) };
}
