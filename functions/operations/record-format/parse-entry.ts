import type { Entry } from '../../domain/record.ts';
import { languageProblems } from './language-problems.ts';
import { normalise } from './normalise.ts';
import type { Problem } from './problems.ts';
import { readTimes } from './read-times.ts';
import { textProblems } from './text-problems.ts';
import { validateEntry } from './validate-entry.ts';

/**
 * Reads one entry of the record format, a JSON value, by itself: the entry, or everything that is wrong with it. Whether
 * what it refers to is there, see {@link checkEntries}.
 */
export function parseEntry(value: unknown): { readonly entry: Entry } | { readonly problems: readonly Problem[] } {
  const validated = validateEntry(value);
  const ofForm = 'problems' in validated ? validated.problems : [];
  const times = readTimes(value, ofForm);
  const problems = [...ofForm, ...times.problems, ...languageProblems(value), ...textProblems(value)];
  return 'problems' in validated || problems.length > 0
    ? { problems }
    : { entry: normalise(validated.entry, times.spans) };
}
