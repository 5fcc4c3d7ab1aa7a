/** What came of awaiting the verdicts of the last claims that were recorded. */
export type Awaited = { readonly awaited: number; readonly behind: number; readonly seconds: number };

/** How far what follows from an import is behind it, in a line. */
export function describeAwaited({ awaited, behind, seconds }: Awaited): string {
  const after = `${Math.round(seconds).toLocaleString('en')} seconds`;
  const rest = behind === 0 ? '' : ' The others are behind, or were put aside.';
  return `Verdicts of the claims recorded last, after ${after}: ${awaited - behind} of ${awaited}.${rest}`;
}
