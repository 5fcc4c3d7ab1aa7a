/** From the keys and names that the domain has to what resolvers pass on. */
import type { Positioned } from '../operations/list-ports.ts';
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

/** A change at its place among all that would change: claims first, each in the order of their keys. */
export function placedChange(change: ImpactParent): Positioned<ImpactParent> {
  const { key } = change.type === 'Claim' ? change.claim : change.commitment;
  return { position: `${change.type} ${key}`, item: change };
}
