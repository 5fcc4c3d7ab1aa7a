import type { Entry, EntryRef } from '../../domain/record.ts';
import { refName } from '../../domain/ref-name.ts';
import type { Derivations } from '../ports.ts';
import { checkEntries } from '../record-format/check-entries.ts';
import type { FindEntry } from '../record-format/entry-problem.ts';
import { outlineOf } from '../record-format/outline.ts';
import { parseEntry } from '../record-format/parse-entry.ts';
import { describeProblem, type Problem } from '../record-format/problems.ts';
import type { DanglingReference, Refusal, WriteProblem } from './outcomes.ts';

/** How many other entries one may name. */
export const MOST_NAMED = 1_000;

/** How many of what one may name. */
type Bound = { readonly most: number; readonly of: string };
const BOUND: Bound = { most: MOST_NAMED, of: 'entries' };

/** An entry that may be written, or why it may not. */
export type Checked =
  | { readonly entry: Entry }
  | Extract<Refusal, { readonly kind: 'INVALID' }>
  | Extract<Refusal, { readonly kind: 'DANGLING' }>;

/**
 * Reads what is to be written, in the record format: the entry, or everything that is wrong with it. What it names is
 * looked up on the record.
 */
export async function checkContent(
  derivations: Derivations,
  value: object,
  { most, of }: Bound = BOUND,
): Promise<Checked> {
  const parsed = parseEntry(value);
  const ofForm = 'problems' in parsed ? parsed.problems : [];
  const outline = outlineOf(value, ofForm);
  const refs = outline.references.flatMap(({ types, key }) => types.map((type): EntryRef => ({ type, key })));
  const named = [...new Map(refs.map((ref) => [refName(ref), ref])).values()];
  if (named.length > most) {
    const tooMany = { path: '', message: `This names more than ${most} ${of}.` };
    return { kind: 'INVALID', problems: [...ofForm.map(writeProblem), tooMany] };
  }
  // A circle may close far from what is written: concepts are checked among all of them.
  const [found, concepts] = await Promise.all([
    derivations.entries(named),
    outline.type === 'Concept' ? derivations.vocabulary() : [],
  ]);
  const known = new Map([...concepts, ...found].map((entry) => [refName(entry), outlineOf(entry, [])]));
  const find: FindEntry = (type, key) => known.get(refName({ type, key }));
  const problems = [...ofForm, ...checkEntries([outline], find).map(({ problem }) => problem)];
  if (problems.length === 0 && 'entry' in parsed) return parsed;
  const dangling = problems.filter(isDangling);
  return dangling.length === problems.length
    ? { kind: 'DANGLING', references: dangling.map(({ path, types, key }) => ({ path, types, key })) }
    : { kind: 'INVALID', problems: problems.map(writeProblem) };
}

/**
 * What was checked, and what else is wrong with the input that it came in: wherever anything is, all of it is told at
 * once, references to nothing among it.
 */
export function withProblems(checked: Checked, others: readonly WriteProblem[]): Checked {
  return others.length === 0 ? checked : { kind: 'INVALID', problems: [...problemsIn(checked), ...others] };
}

/** Everything that is wrong; empty: nothing is. */
export function problemsIn(checked: Checked): readonly WriteProblem[] {
  if ('entry' in checked) return [];
  return checked.kind === 'INVALID' ? checked.problems : checked.references.map(danglingProblem);
}

function isDangling(problem: Problem): problem is Extract<Problem, { readonly kind: 'DANGLING' }> {
  return problem.kind === 'DANGLING';
}

function danglingProblem(reference: DanglingReference): WriteProblem {
  return writeProblem({ kind: 'DANGLING', ...reference });
}

function writeProblem(problem: Problem): WriteProblem {
  return { path: problem.path, message: describeProblem(problem) };
}
