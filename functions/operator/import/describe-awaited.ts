/** What came of awaiting the verdicts of the last claims that were recorded. */
export type Awaited = { readonly awaited: number; readonly behind: number; readonly seconds: number };

/** How far what follows from an import is behind it, in a line. */
export function describeAwaited({ awaited, behind, seconds }: Awaited): string {
  const claims = awaited === 1 ? 'The last claim' : `The last ${awaited} claims`;
  const after = `${Math.round(seconds).toLocaleString('en')} seconds`;
  return behind === 0
    ? `${claims} that ${awaited === 1 ? 'was' : 'were'} recorded ${awaited === 1 ? 'has a verdict' : 'have verdicts'} after ${after}.`
    : `Of the last ${awaited} claims that were recorded ${behind} have no verdict after ${after}, and no more are coming: look at what was put aside.`;
}
