import { createHash } from 'node:crypto';
import type { Check } from '../domain/check.ts';
import type { PairCheck } from '../domain/compare-claims.ts';
import { EDITORS_CHECK } from '../domain/editors-check.ts';
import { refOf } from '../domain/judge.ts';

/**
 * A check as others see it. Its id changes when anything that it is made from does: either claim, the account, the
 * rule's version, or what was compared; so that a cache that knows the id knows the check.
 */
export function identifyCheck(check: PairCheck): Check {
  const { claim, against, under, relation, comparisons, editorsCheck, rationale = null } = check;
  const rule = check.rule === EDITORS_CHECK ? null : { name: check.rule.name, version: check.rule.version };
  const made = {
    relation,
    comparisons,
    rule,
    rationale,
    ...(editorsCheck === undefined ? {} : { editorsCheck }),
  };
  const hash = createHash('sha256')
    .update(JSON.stringify([claim, against, under, made]))
    .digest('base64url');
  return {
    ...made,
    id: Buffer.from(`Check:${hash.slice(0, 27)}`).toString('base64url'),
    claim: claim.key,
    against: refOf(against),
    under: under && refOf(under),
  };
}
