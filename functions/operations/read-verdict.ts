import { RULE_SET_VERSION } from '../domain/rule-set-version.ts';
import type { Verdict } from '../domain/verdict.ts';
import { deriveOnTheSpot } from './derive-on-the-spot.ts';
import type { ClaimPage } from './ports.ts';
import type { Reader } from './reader.ts';

/**
 * The verdict on a claim: as derived, or derived on the spot where only claims made by `asOf` (epoch milliseconds) are
 * to count, or where another version of the rules derived it.
 */
export async function readVerdict(reader: Reader, page: ClaimPage, asOf: number | null): Promise<Verdict> {
  if (asOf === null && page.verdict?.ruleSet === RULE_SET_VERSION) return page.verdict.value;
  return (await deriveOnTheSpot(reader, page.claim, asOf)).verdict;
}
