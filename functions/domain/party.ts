import type { Comparison } from './check.ts';
import type { Compliance, Terms } from './record.ts';
import { scope } from './rule.ts';
import { compareConcepts, nameOf, type Vocabulary } from './vocabulary.ts';

/** Does the party that is said to have kept or broken a commitment act for the one that undertook it? */
export function compareParty(vocabulary: Vocabulary, terms: Terms, compliance: Compliance): Comparison {
  return scope('PARTY', {
    result: compareConcepts(vocabulary, terms.party, compliance.party),
    claimed: nameOf(vocabulary, terms.party),
    found: nameOf(vocabulary, compliance.party),
  });
}
