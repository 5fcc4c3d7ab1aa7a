import { content, type Rule, relate, scope } from '../rule.ts';
import { compareConcepts, nameOf } from '../vocabulary.ts';

/**
 * "Compliance against compliance: opposite statements are shown as CONTRADICTS and settle nothing": evidence decides,
 * not assertion, and repetition is not evidence. Not one test for both sides: what a state broke, who acts for it may
 * have kept.
 */
export const complianceAgainstCompliance: Rule = {
  name: 'compliance-against-compliance',
  version: 1,
  scope: ['PARTY'],
  content: ['STATUS'],
  bearing: [],
  underAccount: false,
  bothWays: false,
  settles: false,
  compare({ claim, against, vocabulary }) {
    const [claimed, found] = [claim.statement, against.statement];
    if (claimed?.type !== 'Compliance' || found?.type !== 'Compliance') return null;
    if (claimed.commitment !== found.commitment) return null;
    const same = claimed.status === found.status;
    const comparisons = [
      scope('PARTY', {
        result: compareConcepts(vocabulary, claimed.party, found.party),
        claimed: nameOf(vocabulary, claimed.party),
        found: nameOf(vocabulary, found.party),
      }),
      content('STATUS', {
        result: same ? 'MATCH' : 'MISMATCH',
        claimed: claimed.status.toLowerCase(),
        found: found.status.toLowerCase(),
        note: same ? null : { kind: 'OPPOSITE' },
      }),
    ];
    return { comparisons, relation: relate(comparisons, { agree: 'SUPPORTS', differ: 'CONTRADICTS' }) };
  },
};
