import type { Outcome, Tally } from './outcome.ts';

/** How an import ended, in a line; `isWhole`: whether every line has been reached. */
export function describeTally(
  tally: Tally,
  { dryRun, isWhole }: { readonly dryRun: boolean; readonly isWhole: boolean },
): string {
  const all = Object.values(tally).reduce((sum, one) => sum + one, 0);
  const parts = OUTCOMES.map((outcome) => `${count(tally[outcome])} ${(dryRun ? REHEARSED : LOADED)[outcome]}`);
  const entries = `${count(all)} ${all === 1 ? 'entry' : 'entries'}`;
  const rest = isWhole ? '' : ' The rest was not reached.';
  return `${dryRun ? 'Nothing was written. ' : ''}${entries}: ${parts.join(', ')}.${rest}`;
}

const OUTCOMES: readonly Outcome[] = ['RECORDED', 'THERE', 'DIFFERENT', 'BAD', 'FAILED'];

const LOADED: Readonly<Record<Outcome, string>> = {
  RECORDED: 'recorded',
  THERE: 'already there',
  DIFFERENT: 'different',
  BAD: 'bad',
  FAILED: 'failed',
};

const REHEARSED: Readonly<Record<Outcome, string>> = { ...LOADED, RECORDED: 'to be recorded' };

function count(number: number): string {
  return number.toLocaleString('en');
}
