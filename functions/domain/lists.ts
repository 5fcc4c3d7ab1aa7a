import type { Result } from './check.ts';
import { compareConcepts, type Vocabulary } from './vocabulary.ts';

/** How two lists of concepts compare; `partly`: what is found holds a member that is not surely within the claimed ones. */
export type ListResult = { readonly result: Result; readonly partly: boolean };

/** One found member within any claimed one is enough: who refrains from hitting either may hit neither. */
export function compareAny(vocabulary: Vocabulary, claimed: readonly string[], found: readonly string[]): ListResult {
  const results = found.map((member) => best(claimed.map((asked) => compareConcepts(vocabulary, asked, member))));
  if (results.length === 0) return { result: 'UNKNOWN', partly: false };
  return { result: best(results), partly: results.includes('MATCH') && results.some((result) => result !== 'MATCH') };
}

/** Every claimed member needs a found one within it; where only some have one, others may be told of elsewhere. */
export function compareEvery(vocabulary: Vocabulary, claimed: readonly string[], found: readonly string[]): ListResult {
  const results = claimed.map((asked) => best(found.map((member) => compareConcepts(vocabulary, asked, member))));
  const { partly } = compareAny(vocabulary, claimed, found);
  return { result: found.length === 0 ? 'UNKNOWN' : shared(results), partly };
}

/** Every member to be covered needs a covering one that it lies within. */
export function compareCovering(
  vocabulary: Vocabulary,
  covered: readonly string[],
  covering: readonly string[],
): { readonly result: Result; readonly open: readonly string[] } {
  const results = covered.map((member) => best(covering.map((over) => compareConcepts(vocabulary, over, member))));
  return { result: shared(results), open: covered.filter((_, place) => results[place] !== 'MATCH') };
}

function best(results: readonly Result[]): Result {
  if (results.includes('MATCH')) return 'MATCH';
  return results.includes('UNKNOWN') ? 'UNKNOWN' : 'MISMATCH';
}

function shared(results: readonly Result[]): Result {
  const [first = 'UNKNOWN'] = results;
  return results.every((result) => result === first) ? first : 'UNKNOWN';
}
