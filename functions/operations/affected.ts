import { compareClaims } from '../domain/compare-claims.ts';
import { ALWAYS, searchesFrom } from '../domain/indexing.ts';
import type { Claim } from '../domain/record.ts';
import { type Evidence, MOST_CLAIMS } from './evidence.ts';
import type { Derivations, Revision } from './ports.ts';

/** What changed on the record: entries, and the claims whose place depends on a concept among them. */
export type Changed = {
  readonly revisions: readonly Revision[];
  /** Claims as they were before: what they bore on may no longer be borne upon. */
  readonly before: readonly Claim[];
};

export type Affected = { readonly claims: ReadonlySet<string>; readonly commitments: ReadonlySet<string> };

/** The claims that changed, those that they bear on, and on to those that these contradict or support. */
export async function findAffected(derivations: Derivations, evidence: Evidence, changed: Changed): Promise<Affected> {
  const first = [...changed.revisions.filter(isClaim).map(({ entry }) => entry), ...changed.before];
  const claims = new Set(first.map(({ key }) => key));
  const commitments = new Set(
    changed.revisions.flatMap(({ entry }) => (entry.type === 'Commitment' ? [entry.key] : [])),
  );
  for (let level = first; level.length > 0; ) {
    const struck: Claim[] = [];
    for (const claim of level)
      for (const borne of await evidence.search(searchesFrom(evidence.vocabulary, claim))) {
        const { statement } = borne;
        if (statement?.type === 'Terms') commitments.add(statement.commitment);
        if (claim.statement?.type !== 'Terms' && statement?.type === 'Terms') continue;
        const pair = { claim: borne, against: claim };
        const strikes = statement?.type === 'Extreme' || compareClaims(evidence.vocabulary, pair, []).some(matters);
        if (strikes && !claims.has(borne.key)) struck.push(borne);
        if (strikes || level === first) claims.add(borne.key);
      }
    level = struck;
  }
  for (const commitment of commitments)
    for (const key of await complianceWith(derivations, commitment)) claims.add(key);
  return { claims, commitments };
}

function matters({ relation }: { readonly relation: string | null }): boolean {
  return relation === 'CONTRADICTS' || relation === 'SUPPORTS';
}

function complianceWith(derivations: Derivations, commitment: string): Promise<readonly string[]> {
  return derivations.find({ indexes: [{ of: 'COMPLIANCE', commitment }], range: ALWAYS, limit: MOST_CLAIMS });
}

export function isClaim(revision: Revision): revision is Revision & { readonly entry: Claim } {
  return revision.entry.type === 'Claim';
}
