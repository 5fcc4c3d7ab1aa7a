import type { WriteProblem } from '../operations/ledger/outcomes.ts';

/** What a draft says in the record format, and where in the draft each part of that stands. */
export type DraftForm = {
  /** In the record format, but for type and key. */
  readonly content: object;
  /** From the steps of a JSON Pointer into the content to those of the same part of the draft. */
  readonly stepsOf: (steps: readonly string[]) => readonly string[];
  /** What is wrong with the draft that the content does not show: JSON Pointers into the draft. */
  readonly problems: readonly WriteProblem[];
};

/** A draft that is in the record format as it is. */
export function plainForm(draft: object): DraftForm {
  return { content: { ...draft }, stepsOf: (steps) => steps, problems: [] };
}
