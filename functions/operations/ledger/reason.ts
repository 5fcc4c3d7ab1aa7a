import type { WriteProblem } from './outcomes.ts';

/** How many characters a reason has at most. */
export const LONGEST_REASON = 2_000;

/** What is wrong with the reason for a revision; it is public, and stays. */
export function reasonProblems(reason: string): readonly WriteProblem[] {
  if (reason.trim() === '') return [problem('History needs a reason.')];
  if (!reason.isWellFormed()) return [problem('This text is not well-formed Unicode.')];
  return Array.from(reason).length > LONGEST_REASON
    ? [problem(`A reason has at most ${LONGEST_REASON} characters.`)]
    : [];
}

function problem(message: string): WriteProblem {
  return { path: '/reason', message };
}
