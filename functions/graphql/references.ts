/** From the keys and names that the domain has to what resolvers pass on. */
import type { ClaimRef } from '../domain/check.ts';
import type { ClaimParent, ConceptParent } from './parents.ts';

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

export function claim({ key, text, claimant }: ClaimRef): ClaimParent {
  return { type: 'Claim', key, text, claimant };
}

export function claims(refs: readonly ClaimRef[]): readonly ClaimParent[] {
  return refs.map(claim);
}
