import type { Concept } from './record.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * The concepts of which claims may have to be found, compared or worded anew when some concepts are revised: these and
 * all below them, those above that cross another only with them or only without them, and what ends any of these.
 *
 * @param before - the vocabulary as it was
 * @param revised - the concepts as they are now
 */
export function conceptsTouched(before: readonly Concept[], revised: readonly Concept[]): ReadonlySet<string> {
  const keys = new Set(revised.map(({ key }) => key));
  const now = [...before.filter(({ key }) => !keys.has(key)), ...revised];
  const states = [createVocabulary(before), createVocabulary(now)];
  const [below, above] = [inAny(states, 'perhapsBelow'), inAny(states, 'perhapsAbove')];
  const moved = new Set([...keys].flatMap(below));
  const crossing: string[] = [];
  for (const key of keys) {
    const near = new Set(below(key).flatMap(above)).difference(moved);
    const crossesAnew = (one: string): boolean =>
      [...near].some((other) => new Set(states.map((state) => cross(state, one, other))).size > 1);
    crossing.push(...above(key).filter(crossesAnew));
  }
  const touched = moved.union(new Set(crossing));
  const ending = [...before, ...now].filter(({ ends }) => ends.some((key) => touched.has(key)));
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
