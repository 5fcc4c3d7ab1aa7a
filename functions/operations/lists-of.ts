import { conceptsNamed } from '../domain/concepts-named.ts';
import type { Entry } from '../domain/record.ts';
import type { ClaimFilter } from './list-ports.ts';

/** The lists that hold an entry: of claims alone. */
export function listsOf(entry: Entry): readonly ClaimFilter[] {
  if (entry.type !== 'Claim') return [];
  const { claimant, statement, appearances } = entry;
  const commitment = statement && 'commitment' in statement ? [statement.commitment] : [];
  return [
    { by: 'ALL' },
    { by: 'CLAIMANT', key: claimant },
    ...commitment.map((key): ClaimFilter => ({ by: 'COMMITMENT', key })),
    ...conceptsNamed(entry).map((key): ClaimFilter => ({ by: 'CONCEPT', key })),
    ...new Set(appearances.map(({ source }) => source)).values().map((key): ClaimFilter => ({ by: 'SOURCE', key })),
  ];
}
