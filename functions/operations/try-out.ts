import type { Claim } from '../domain/record.ts';
import { createVocabulary } from '../domain/vocabulary.ts';
import { type Derived, deriveVerdict } from './derive-verdict.ts';
import { openEvidence } from './evidence.ts';
import type { Reader } from './reader.ts';
import { withClaims } from './views.ts';

/** The verdict and the checks that a claim would get if it were on the record; nothing is stored. */
export async function tryOut({ derivations }: Reader, claim: Claim): Promise<Derived> {
  const vocabulary = createVocabulary(await derivations.vocabulary());
  const view = withClaims(derivations, vocabulary, [claim]);
  return deriveVerdict(await openEvidence(view, null), claim);
}
