import type { Claim } from './record.ts';
import { referencesOf } from './references.ts';

/** The keys of the concepts that a claim's statement names, each once; a figure's subject among them. */
export function conceptsNamed(claim: Claim): readonly string[] {
  const named = referencesOf(claim).filter(
    ({ path, types }) => path.startsWith('/statement/') && types.includes('Concept'),
  );
  return [...new Set(named.map(({ key }) => key))];
}
