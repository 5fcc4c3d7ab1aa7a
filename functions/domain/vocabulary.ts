import type { Result } from './check.ts';
import type { Concept, Labels } from './record.ts';

/**
 * The controlled vocabulary and how its concepts lie to each other. Edges are followed transitively; a cycle ends a
 * walk and harms nothing. A concept that is not in the vocabulary has no edges.
 */
export type Vocabulary = {
  readonly concept: (key: string) => Concept | undefined;
  /** The concept itself and all that it surely lies below. */
  readonly surelyAbove: (key: string) => ReadonlySet<string>;
  /** The concept itself and all that it surely or perhaps lies below. */
  readonly perhapsAbove: (key: string) => ReadonlySet<string>;
  /** The concept itself and all that surely or perhaps lies below it. */
  readonly perhapsBelow: (key: string) => ReadonlySet<string>;
};

export function createVocabulary(concepts: readonly Concept[]): Vocabulary {
  const byKey = new Map(concepts.map((concept) => [concept.key, concept]));
  const narrower = new Map<string, string[]>();
  for (const concept of concepts)
    for (const above of perhapsBroader(concept)) narrower.set(above, [...(narrower.get(above) ?? []), concept.key]);
  return {
    concept: (key) => byKey.get(key),
    surelyAbove: walk((key) => byKey.get(key)?.broader ?? []),
    perhapsAbove: walk((key) => perhapsBroader(byKey.get(key))),
    perhapsBelow: walk((key) => narrower.get(key) ?? []),
  };
}

function perhapsBroader(concept: Concept | undefined): readonly string[] {
  return concept === undefined ? [] : [...concept.broader, ...concept.maybeBroader];
}

/** Everything that can be reached by edges, the beginning included; remembered, for the same concepts return often. */
function walk(edges: (key: string) => readonly string[]): (key: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (start) => {
    const before = known.get(start);
    if (before !== undefined) return before;
    const reached = new Set([start]);
    for (const key of reached) for (const next of edges(key)) reached.add(next);
    known.set(start, reached);
    return reached;
  };
}

/** The same or below is MATCH; above, perhaps below, or with something below both is UNKNOWN; else MISMATCH. */
export function compareConcepts(vocabulary: Vocabulary, claimed: string, found: string): Result {
  if (vocabulary.surelyAbove(found).has(claimed)) return 'MATCH';
  return vocabulary.perhapsBelow(claimed).isDisjointFrom(vocabulary.perhapsBelow(found)) ? 'MISMATCH' : 'UNKNOWN';
}

/** The actions that an action puts an end to: its own, and those of all that it surely lies below. */
export function endedBy(vocabulary: Vocabulary, action: string): readonly string[] {
  const ended = new Set<string>();
  for (const key of vocabulary.surelyAbove(action))
    for (const end of vocabulary.concept(key)?.ends ?? []) ended.add(end);
  return [...ended].toSorted();
}

/** A label in the language asked for, else in its primary language, else in English, else in any. */
export function labelIn(labels: Labels, language: string): string | undefined {
  const [primary = language] = language.split('-');
  const label = (tag: string): string | undefined => (Object.hasOwn(labels, tag) ? labels[tag] : undefined);
  return label(language) ?? label(primary) ?? label('en') ?? Object.values(labels)[0];
}

/** How a concept is called in English; its key where it has no label. */
export function nameOf(vocabulary: Vocabulary, key: string): string {
  const concept = vocabulary.concept(key);
  return (concept && labelIn(concept.prefLabel, 'en')) ?? key;
}
