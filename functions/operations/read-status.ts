import { RULE_SET_VERSION } from '../domain/rule-set-version.ts';
import type { Status } from '../domain/verdict.ts';
import type { CommitmentPage } from './ports.ts';
import { holding, type Reader } from './reader.ts';

/**
 * Where a commitment stands: as derived, or derived on the spot where a moment is asked for (`asOf`, epoch
 * milliseconds), where time alone has outdated it, or where another version of the rules derived it.
 */
export async function readStatus(reader: Reader, page: CommitmentPage, asOf: number | null): Promise<Status> {
  const { status } = page;
  const valid =
    status !== null &&
    status.ruleSet === RULE_SET_VERSION &&
    (status.value.validUntil === null || reader.now < status.value.validUntil);
  if (asOf === null && valid) return holding(reader, status.value);
  const { deriveStatusNow } = await import('./derive-now.ts');
  const derived = await deriveStatusNow(reader, page.commitment, asOf);
  return asOf === null ? holding(reader, derived) : derived;
}
