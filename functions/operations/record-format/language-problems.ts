import { fieldOf } from '../../domain/legible.ts';
import { pointer } from './pointer.ts';
import type { Problem } from './problems.ts';

/** The fields of entries that hold texts by language. */
const BY_LANGUAGE = ['prefLabel', 'altLabel', 'description'];

/** Every language that has a place by two tags: they compare without case (BCP 47). */
export function languageProblems(value: unknown): readonly Problem[] {
  return BY_LANGUAGE.flatMap((field) => {
    const texts = fieldOf(value, field);
    const tags = typeof texts === 'object' && texts !== null ? Object.keys(texts) : [];
    return tags.flatMap((tag, index) =>
      tags
        .slice(0, index)
        .filter((other) => other.toLowerCase() === tag.toLowerCase())
        .slice(0, 1)
        .map((other) => ({ kind: 'SAME_LANGUAGE', path: pointer(`/${field}`, tag), value: tag, other })),
    );
  });
}
