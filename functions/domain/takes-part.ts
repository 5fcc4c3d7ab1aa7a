import type { Claim } from './record.ts';

/** Whether a claim counts in verdicts other than its own: those that are deprecated or retracted do not. */
export function takesPart({ rank, retracted }: Claim): boolean {
  return rank !== 'DEPRECATED' && retracted !== true;
}
