import type { EntryRef } from '../domain/record.ts';
import type { Refusal, WriteProblem } from '../operations/ledger/outcomes.ts';
import type { Derivations } from '../operations/ports.ts';
import type { DraftForm } from './draft-form.ts';
import { NOT_WELL_FORMED, unhashable } from './unhashable.ts';

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
  const { input, draft } = request;
  const own = [
    ...(draft === null && !input.key.isWellFormed() ? [{ path: '/key', message: NOT_WELL_FORMED }] : []),
    ...(input.revision !== undefined && input.revision < 1
      ? [{ path: '/revision', message: 'Revisions are counted from 1.' }]
      : []),
    ...idempotencyKeyProblems(input.idempotencyKey ?? null),
    ...(draft?.form.problems ?? []).map(({ path, message }) => ({ path: `/${draft?.field}${path}`, message })),
  ];
  const withoutHash = unhashable(input);
  if (own.length === 0 && withoutHash.length === 0) return [];
  // The ledger hashes what it is given, and so takes none of this; and who mends one thing is told of the rest.
  const { reasonProblems } = await import('../operations/ledger/reason-problems.ts');
  const problems = [
    ...own,
    ...(draft === null ? [] : await contentProblems(derivations, { ...request, draft })),
    ...(input.reason === undefined ? [] : reasonProblems(input.reason)),
  ];
  return problems.length > 0 ? problems : withoutHash;
}

/** What is wrong with what an entry is to say, placed in the input. */
async function contentProblems(
  derivations: Derivations,
  { ref, input, draft }: WriteRequest & { readonly draft: PlacedDraft },
): Promise<readonly WriteProblem[]> {
  const [{ checkContent, problemsIn }, { kindProblems }] = await Promise.all([
    import('../operations/ledger/check-content.ts'),
    import('../operations/ledger/kind-problems.ts'),
  ]);
  const { content } = draft.form;
  const before = ref.type === 'Concept' && input.revision !== undefined ? await derivations.entries([ref]) : [];
  return [
    ...problemsIn(await checkContent(derivations, { ...content, ...ref })),
    ...before.flatMap((entry) => kindProblems(entry, content)),
  ].map((problem) => inDraft(problem, draft));
}

/** A refusal whose paths lead into the input: what is wrong with the content stands in the draft. */
export function placed(refusal: Refusal, draft: PlacedDraft | null): Refusal {
  if (draft === null) return refusal;
  switch (refusal.kind) {
    case 'INVALID':
      return { ...refusal, problems: refusal.problems.map((problem) => inDraft(problem, draft)) };
    case 'DANGLING':
      return { ...refusal, references: refusal.references.map((reference) => inDraft(reference, draft)) };
    default:
      return refusal;
  }
}

function inDraft<T extends { readonly path: string }>(problem: T, draft: PlacedDraft): T {
  return { ...problem, path: placeOf(problem.path, draft) };
}

/** The fields that lie beside the draft. */
const BESIDE: ReadonlySet<string> = new Set(['/key', '/reason']);

function placeOf(path: string, { field, form }: PlacedDraft): string {
  return BESIDE.has(path) ? path : ['', field, ...form.stepsOf(path.split('/').slice(1))].join('/');
}

function idempotencyKeyProblems(key: string | null): readonly WriteProblem[] {
  if (key === null) return [];
  const path = '/idempotencyKey';
  if (!key.isWellFormed()) return [{ path, message: NOT_WELL_FORMED }];
  const length = Array.from(key).length;
  return length >= 1 && length <= LONGEST_KEY
    ? []
    : [{ path, message: `An idempotency key has from 1 to ${LONGEST_KEY} characters.` }];
}
