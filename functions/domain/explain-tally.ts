import type { Case } from './case.ts';
import type { PairCheck } from './compare-claims.ts';
import { describeTime } from './describe.ts';
import type { Extreme, Superlative } from './record.ts';
import { rival } from './rules/rival.ts';
import { nameOf } from './vocabulary.ts';

const EXCEEDS: Readonly<Record<Superlative, string>> = {
  GREATEST: 'exceeds it',
  SMALLEST: 'falls below it',
  FIRST: 'comes before it',
};

/** What an unopposed extreme was set against, "with how many were compared and how many could not be": each event once. */
export function explainTally({ claim, checks, event, vocabulary }: Case, extreme: Extreme): string {
  if (extreme.unit !== null && (event?.count ?? null) === null) {
    const unit = nameOf(vocabulary, extreme.unit);
    return event?.disputed === true
      ? `There is nothing to compare by: how many ${unit} its event counts is disputed.`
      : `There is nothing to count: the record has no number of ${unit} for its event.`;
  }
  const rivals = checks.filter((check) => check.claim.key === claim.key && check.rule.name === rival.name);
  const open = happenings(rivals.filter(({ relation }) => relation === 'UNDETERMINED'));
  const compared = happenings(rivals.filter(({ comparisons }) => comparisons.every(knownInMatter))).difference(open);
  const fallen = rivals.some(({ relation }) => relation === 'CONTRADICTS');
  const since = extreme.since === null ? '' : ` since ${describeTime(extreme.since)}`;
  const said = `Nothing${fallen ? ' that stands' : ''} on record${since} ${EXCEEDS[extreme.superlative]}`;
  const left =
    open.size === 0 ? '' : `; ${open.size === 1 ? 'one other' : `${open.size} others`} could not be compared`;
  if (compared.size === 0) return `${said}, with nothing to compare it with${left}.`;
  return `${said}: ${compared.size} ${compared.size === 1 ? 'other was' : 'others were'} compared${left}.`;
}

/** Compared: of its matter and time surely, and of a count that is known not to exceed it. */
function knownInMatter({ dimension, result }: PairCheck['comparisons'][number]): boolean {
  return dimension === 'QUANTITY' ? result !== 'UNKNOWN' : result === 'MATCH';
}

/** The events that checks speak of, each once; a claim that names none is a happening of its own. */
function happenings(checks: readonly PairCheck[]): Set<string> {
  return new Set(
    checks.map(({ against }) => {
      const event = against.statement?.type === 'Occurrence' ? against.statement.event : null;
      return event === null ? `claim ${against.key}` : `event ${event}`;
    }),
  );
}
