/** The words in which tables of expected answers are written. */
import type { Result } from '../../functions/domain/check.ts';
import type { Rating, Standing } from '../../functions/domain/verdict.ts';
import type { ToldReading, ToldVerdict } from './told-record.ts';

type Stand = Omit<ToldReading, 'accounts' | 'claimantsOwn'>;

/** Nothing that stands or might stand speaks against it, and nothing that counts for it. */
export const open: Stand = { standing: 'UNOPPOSED', rating: 'NOT_ENOUGH_EVIDENCE', decidedBy: [] };

export function supported(...by: readonly string[]): Stand {
  return { standing: 'CORROBORATED', rating: 'SUPPORTED', decidedBy: by };
}

export function contested(...by: readonly string[]): Stand {
  return { standing: 'CONTESTED', rating: 'CONFLICTING_EVIDENCE', decidedBy: by };
}

export function refuted(...by: readonly string[]): Stand {
  return { standing: 'FALLEN', rating: 'REFUTED', decidedBy: by };
}

/** A judgement, wherever it stands. */
export function uncheckable(standing: Standing, ...by: readonly string[]): Stand {
  return { standing, rating: 'UNCHECKABLE', decidedBy: by };
}

/** A verdict that depends on no account. */
export function plainly(stand: Stand): ToldVerdict {
  return alike({ accounts: [], claimantsOwn: false, ...stand });
}

/** Under these accounts, of which one is the claimant's own. */
export function own(accounts: readonly string[], stand: Stand): ToldReading {
  return { accounts, claimantsOwn: true, ...stand };
}

/** Under these accounts, all of them by others than the claimant. */
export function theirs(accounts: readonly string[], stand: Stand): ToldReading {
  return { accounts, claimantsOwn: false, ...stand };
}

/** The readings share where the claim stands. */
export function alike(first: ToldReading, ...others: readonly ToldReading[]): ToldVerdict {
  return { standing: first.standing, rating: first.rating, readings: [first, ...others] };
}

/** The readings differ. */
export function unlike(...readings: readonly ToldReading[]): ToldVerdict {
  const [standing, rating]: readonly [Standing, Rating] = ['CONTESTED', 'CONFLICTING_EVIDENCE'];
  return { standing, rating, readings };
}

/** Dimensions, with a space between them, that all match, but for some. */
export function matching(dimensions: string, others: Readonly<Record<string, Result>> = {}): Record<string, Result> {
  return { ...Object.fromEntries(dimensions.split(' ').map((each) => [each, 'MATCH' as const])), ...others };
}
