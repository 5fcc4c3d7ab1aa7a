import { exampleEntries } from '../../support/example.ts';

/** The keys of all claims that `npm start` serves. */
export async function claimKeys(): Promise<readonly string[]> {
  const entries = await exampleEntries();
  return entries.filter(({ type }) => type === 'Claim').map(({ key }) => key);
}
