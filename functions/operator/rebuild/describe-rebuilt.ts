import type { Rebuilt } from './rebuild.ts';

/** How a rebuild ended, in a line or two. */
export function describeRebuilt({ failed, removed, left }: Rebuilt): string {
  const aside = failed === 0 ? '' : ` ${count(failed)} could not be derived and were put aside: npm run aside -- list.`;
  const busy = left === 0 ? '' : ` ${count(left)} could not be removed, for others kept writing there: run it again.`;
  return `What follows from the record is derived. Stale items removed: ${count(removed)}.${aside}${busy}`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
