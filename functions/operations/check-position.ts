import { createHash } from 'node:crypto';
import type { Relation } from '../domain/check.ts';
import type { PairCheck } from '../domain/compare-claims.ts';
import { escapePart, latestFirst, moment } from '../domain/sort-text.ts';

const RELATIONS: readonly (Relation | null)[] = ['CONTRADICTS', 'SUPPORTS', 'QUALIFIES', 'UNDETERMINED', null];

/** Sorts before every moment. */
const NO_ACCOUNT = '-';

/**
 * Where a check stands among those on its claim: by relation, then by account, the earliest first, then the latest claim
 * first. It is made of nothing but what the check is of, so that other checks may come and go, and of no rule's version,
 * so that a place that was named before a release is the same after it. It is short enough for a sort key.
 */
export function checkPosition({ relation, under, against, rule, editorsCheck }: PairCheck): string {
  return [
    RELATIONS.indexOf(relation),
    under === null ? NO_ACCOUNT : `${moment(under.claimDate.span.latestEnd)}${digestOf(under.key)}`,
    latestFirst(against.claimDate.span.latestEnd),
    escapePart(against.key),
    editorsCheck === undefined ? rule.name : digestOf(editorsCheck),
  ].join('#');
}

/** Of keys, of which a sort key holds one at most: tells apart what is otherwise alike. */
function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 11);
}
