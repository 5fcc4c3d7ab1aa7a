import type { Concept } from './record.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * The concepts of which claims may have to be found, compared or worded anew when some concepts are revised: these and
 * all below them, those above that cross another in one state of the vocabulary and not in another, and what ends any of
 * these.
 *
 * @param states - the vocabulary as it is, and as it was before
 * @param revised - the keys of the concepts that are revised
 */
export function conceptsTouched(
  states: readonly (readonly Concept[])[],
  revised: readonly string[],
): ReadonlySet<string> {
  const vocabularies = states.map(createVocabulary);
  const [below, above] = [inAny(vocabularies, 'perhapsBelow'), inAny(vocabularies, 'perhapsAbove')];
  const moved = new Set(revised.flatMap(below));
  const crossing: string[] = [];
  for (const key of revised) {
    const near = new Set(below(key).flatMap(above)).difference(moved);
    const crossesAnew = (one: string): boolean =>
      [...near].some((other) => new Set(vocabularies.map((state) => cross(state, one, other))).size > 1);
    crossing.push(...above(key).filter(crossesAnew));
  }
  const touched = moved.union(new Set(crossing));
  const ending = states.flat().filter(({ ends }) => ends.some((key) => touched.has(key)));
  return new Set([...touched, ...ending.flatMap(({ key }) => below(key))]);
}

type Walk = 'perhapsBelow' | 'perhapsAbove';

function inAny(states: readonly Vocabulary[], walk: Walk): (key: string) => readonly string[] {
  return (key) => [...new Set(states.flatMap((state) => [...state[walk](key)]))];
}

/** Whether something lies, perhaps, below both. */
function cross({ perhapsBelow }: Vocabulary, one: string, other: string): boolean {
  return !perhapsBelow(one).isDisjointFrom(perhapsBelow(other));
}
