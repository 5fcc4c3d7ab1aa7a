import type { EntryRef } from '../domain/record.ts';
import type { Refusal, WriteProblem } from '../operations/ledger/outcomes.ts';
import type { Derivations } from '../operations/ports.ts';
import { textProblems } from '../operations/record-format/text-problems.ts';
import type { DraftForm } from './draft-form.ts';

/** What the inputs of all mutations have, as far as they have it. */
export type WriteInput = {
  readonly key: string;
  readonly revision?: number;
  readonly reason?: string;
  readonly idempotencyKey?: string | null;
};

/** What is asked for: of which entry, in which words, and perhaps what the entry is to say. */
export type WriteRequest = {
  readonly ref: EntryRef;
  readonly input: WriteInput;
  /** The draft, and the field of the input that holds it; null: the mutation takes none. */
  readonly draft: PlacedDraft | null;
};
export type PlacedDraft = { readonly field: string; readonly form: DraftForm };

const LONGEST_KEY = 200;

/**
 * All that is wrong with the input of a mutation, where something is that the ledger does not look at; empty: nothing that
 * is for us to say.
 */
export async function inputProblems(derivations: Derivations, request: WriteRequest): Promise<readonly WriteProblem[]> {
  const { input, draft, ref } = request;
  const own = [
    ...(draft === null && !input.key.isWellFormed() ? [{ path: '/key', message: NOT_WELL_FORMED }] : []),
    ...(input.revision !== undefined && input.revision < 1
      ? [{ path: '/revision', message: 'Revisions are counted from 1.' }]
      : []),
    ...idempotencyKeyProblems(input.idempotencyKey ?? null),
    ...(draft?.form.problems ?? []).map(({ path, message }) => ({ path: `/${draft?.field}${path}`, message })),
  ];
  const illFormed = textProblems(input);
  if (own.length === 0 && illFormed.length === 0) return [];
  // What is not Unicode has no hash, so that the ledger takes none of it; and who mends one thing is told of the rest.
  const [{ checkContent }, { reasonProblems }] = await Promise.all([
    import('../operations/ledger/check-content.ts'),
    import('../operations/ledger/reason-problems.ts'),
  ]);
  const checked = draft === null ? null : await checkContent(derivations, { ...draft.form.content, ...ref });
  const rest = checked !== null && 'kind' in checked ? placed(checked, draft) : null;
  const problems = [
    ...own,
    ...(rest?.kind === 'INVALID' ? rest.problems : []),
    ...(input.reason === undefined ? [] : reasonProblems(input.reason)),
  ];
  return problems.length > 0 ? problems : illFormed.map(({ path }) => ({ path, message: NOT_WELL_FORMED }));
}

/** A refusal whose paths lead into the input: what is wrong with the content stands in the draft. */
export function placed(refusal: Refusal, draft: PlacedDraft | null): Refusal {
  if (draft === null) return refusal;
  const move = <T extends { readonly path: string }>(problem: T): T => ({
    ...problem,
    path: placeOf(problem.path, draft),
  });
  switch (refusal.kind) {
    case 'INVALID':
      return { ...refusal, problems: refusal.problems.map(move) };
    case 'DANGLING':
      return { ...refusal, references: refusal.references.map(move) };
    default:
      return refusal;
  }
}

/** The fields that lie beside the draft. */
const BESIDE: ReadonlySet<string> = new Set(['/key', '/reason']);

function placeOf(path: string, { field, form }: PlacedDraft): string {
  return BESIDE.has(path) ? path : ['', field, ...form.stepsOf(path.split('/').slice(1))].join('/');
}

const NOT_WELL_FORMED = 'This text is not well-formed Unicode.';

function idempotencyKeyProblems(key: string | null): readonly WriteProblem[] {
  if (key === null) return [];
  const path = '/idempotencyKey';
  if (!key.isWellFormed()) return [{ path, message: NOT_WELL_FORMED }];
  const length = Array.from(key).length;
  return length >= 1 && length <= LONGEST_KEY
    ? []
    : [{ path, message: `An idempotency key has from 1 to ${LONGEST_KEY} characters.` }];
}
