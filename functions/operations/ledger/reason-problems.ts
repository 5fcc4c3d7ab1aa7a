import type { WriteProblem } from './outcomes.ts';

/** How many characters a reason has at most. */
export const LONGEST_REASON = 2_000;

/** What is wrong with the reason for a revision; it is public, and stays. */
export function reasonProblems(reason: string): readonly WriteProblem[] {
  return messages(reason).map((message) => ({ path: '/reason', message }));
}

function messages(reason: string): readonly string[] {
  if (reason.trim() === '') return ['History needs a reason.'];
  if (!reason.isWellFormed()) return ['This text is not well-formed Unicode.'];
  return Array.from(reason).length > LONGEST_REASON ? [`A reason has at most ${LONGEST_REASON} characters.`] : [];
}
