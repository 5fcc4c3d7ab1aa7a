/** From the keys and names that the domain has to what resolvers pass on. */
import type { ClaimParent, ConceptParent, ImpactParent, NamedClaim } from './parents.ts';

export function concept(key: string): ConceptParent {
  return { type: 'Concept', key };
}

export function concepts(keys: readonly string[]): readonly ConceptParent[] {
  return keys.map(concept);
}

/** Null where nothing is named. */
export function maybeConcept(key: string | null): ConceptParent | null {
  return key === null ? null : concept(key);
}

/** Of a claim that is at hand, what others that name it say of it. */
export function claim({ key, text, claimant }: NamedClaim): ClaimParent {
  return {
    type: 'Claim',
    key,
    ...(text === undefined ? {} : { text }),
    ...(claimant === undefined ? {} : { claimant }),
  };
}

/** Null where nothing is named. */
export function maybeClaim(key: string | null): ClaimParent | null {
  return key === null ? null : claim({ key });
}

export function claims(refs: readonly NamedClaim[]): readonly ClaimParent[] {
  return refs.map(claim);
}

/** Where a change stands among all that would change. */
export function positionOfChange(change: ImpactParent): string {
  return change.type === 'Claim' ? `Claim ${change.claim.key}` : `Commitment ${change.commitment.key}`;
}
