import { compareClaims } from '../domain/compare-claims.ts';
import { ALWAYS, type Search, searchesFrom } from '../domain/indexing.ts';
import type { Claim } from '../domain/record.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Derivations, Revision } from './ports.ts';

/** What changed on the record: entries, and the claims whose place depends on a concept among them. */
export type Changed = {
  readonly revisions: readonly Revision[];
  /** Claims as they were before, and what concepts meant: what they bore on may no longer be borne upon. */
  readonly before: { readonly claims: readonly Claim[]; readonly vocabulary: Vocabulary };
};

export type Affected = { readonly claims: ReadonlySet<string>; readonly commitments: ReadonlySet<string> };

/** A claim, and the vocabulary by which it bears on others. */
type Bearing = { readonly claim: Claim; readonly vocabulary: Vocabulary };

/** The claims that changed, those that they bear on, and on to those that these contradict or support. */
export async function findAffected(
  derivations: Derivations,
  vocabulary: Vocabulary,
  { revisions, before }: Changed,
): Promise<Affected> {
  const first: readonly Bearing[] = [
    ...revisions.filter(isClaim).map(({ entry }) => ({ claim: entry, vocabulary })),
    ...before.claims.map((claim) => ({ claim, vocabulary: before.vocabulary })),
  ];
  const claims = new Set(first.map(({ claim }) => claim.key));
  const followed = new Set(claims);
  const commitments = new Set([
    ...revisions.flatMap(({ entry }) => (entry.type === 'Commitment' ? [entry.key] : [])),
    ...first.flatMap(({ claim: { statement } }) => (statement?.type === 'Terms' ? [statement.commitment] : [])),
  ]);
  for (let level = first; level.length > 0; ) {
    const struck = new Map<string, Claim>();
    for (const bearing of level)
      for (const borne of await find(derivations, searchesFrom(bearing.vocabulary, bearing.claim))) {
        if (borne.statement?.type === 'Terms') {
          commitments.add(borne.statement.commitment);
          if (bearing.claim.statement?.type !== 'Terms') continue;
        }
        const passes = passesOn(bearing, borne);
        if (passes && !followed.has(borne.key)) struck.set(borne.key, borne);
        if (passes || level === first) claims.add(borne.key);
      }
    for (const key of struck.keys()) followed.add(key);
    level = [...struck.values()].map((claim) => ({ claim, vocabulary }));
  }
  for (const commitment of commitments)
    for (const { key } of await find(derivations, [{ indexes: [{ of: 'COMPLIANCE', commitment }], range: ALWAYS }]))
      claims.add(key);
  return { claims, commitments };
}

/** Whether where a claim stands may decide where another does; what it is to a commitment is found through its terms. */
function passesOn({ claim, vocabulary }: Bearing, borne: Claim): boolean {
  if (borne.statement?.type === 'Extreme') return true;
  return compareClaims(vocabulary, { claim: borne, against: claim }, []).some(
    ({ relation }) => relation === 'CONTRADICTS' || relation === 'SUPPORTS',
  );
}

/** As many as there are: whatever is borne upon has to be derived again. */
const EVERY = 2 ** 31 - 1;

async function find(derivations: Derivations, searches: readonly Search[]): Promise<readonly Claim[]> {
  const asked = searches.filter(({ indexes }) => indexes.length > 0);
  const keys = await Promise.all(asked.map((search) => derivations.find({ ...search, limit: EVERY })));
  return derivations.entries([...new Set(keys.flat())].map((key) => ({ type: 'Claim' as const, key })));
}

export function isClaim(revision: Revision): revision is Revision & { readonly entry: Claim } {
  return revision.entry.type === 'Claim';
}
