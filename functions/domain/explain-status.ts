/** The status of a commitment in a sentence or two. */
import type { StatusCase, StatusJudged } from './case.ts';
import { listOf } from './describe.ts';
import { nameAccount } from './explain.ts';

import type { StatusValue } from './verdict.ts';
import { nameOf } from './vocabulary.ts';

const FINDINGS: Readonly<Record<StatusValue, string>> = {
  KEPT: 'kept',
  BROKEN: 'broken',
  LATE: 'done, but late',
  PENDING: 'pending: the window is open, and nothing on record has decided it',
  CONFLICTING_EVIDENCE: 'contested: what is on record speaks both ways, or is disputed',
  NOT_ENOUGH_EVIDENCE: 'the window has closed, and nothing on record shows whether it was kept',
};

export function explainStatus(asked: StatusCase, readings: readonly StatusJudged[]): string {
  if (asked.limit !== null) return 'More claims bear on this than one status takes in, so it is left open.';
  const [first] = readings;
  if (first === undefined || first.account === null) return 'Nobody on record says what its terms are.';
  if (readings.length === 1) return explainStatusReading(asked, first);
  if (readings.every(({ value }) => value === first.value))
    return `Under every account on record: ${finding(asked, { ...first, deciding: readings.flatMap(({ deciding }) => deciding) })}.`;
  return readings.map((reading) => explainStatusReading(asked, reading)).join(' ');
}

export function explainStatusReading(asked: StatusCase, reading: StatusJudged): string {
  if (reading.account === null) return 'Nobody on record says what its terms are.';
  return `Under ${nameAccount(asked.vocabulary, reading.account, null)}: ${finding(asked, reading)}.`;
}

function finding({ vocabulary }: StatusCase, { value, deciding }: StatusJudged): string {
  if (deciding.length === 0) return FINDINGS[value];
  const names = [...new Set(deciding.map(({ claimant }) => nameOf(vocabulary, claimant)))];
  if (value === 'CONFLICTING_EVIDENCE')
    return `contested: what ${listOf(names)} ${names.length === 1 ? 'says' : 'say'} is disputed, or speaks both ways`;
  return `${FINDINGS[value]}, by the word of ${listOf(names)}`;
}
