import { conceptKindOf } from '../../domain/legible.ts';
import type { Entry } from '../../domain/record.ts';
import type { WriteProblem } from './outcomes.ts';

/**
 * What is wrong with the kind that a concept is to have, where it had another: what names it relies on that.
 *
 * @param content - what it is to say, in the record format; it may be wrong in any way
 */
export function kindProblems(before: Entry, content: object): readonly WriteProblem[] {
  const kind = conceptKindOf(content);
  if (before.type !== 'Concept' || kind === null || kind === before.kind) return [];
  return [{ path: '/kind', message: `The kind of a concept never changes: this one is of kind ${before.kind}.` }];
}
