import type { Claim } from '../domain/record.ts';
import { END_OF_TIME } from '../domain/span.ts';
import type { Status, Verdict } from '../domain/verdict.ts';
import { MOST_CHANGERS, MOST_COMPARISONS_OF_MANY, MOST_MOMENTS } from './bounds.ts';
import { deriveStatus } from './derive-status.ts';
import { gatherCase, verdictOf } from './derive-verdict.ts';
import { type Effort, effortUpTo, untilEnough } from './effort.ts';
import { openEvidence } from './evidence.ts';
import type { ClaimPage, CommitmentPage, Derivations } from './ports.ts';
import type { Reader } from './reader.ts';
import { shownOfStatus, shownOfVerdict } from './shown.ts';
import { remembering, withoutClaims } from './views.ts';

/** A moment (epoch milliseconds) from which on something holds, and the claims that were made by then and changed it. */
export type Turn<T> = { readonly moment: number; readonly value: T; readonly changedBy: readonly Claim[] };
export type Timeline<T> = {
  readonly turns: readonly Turn<T>[];
  /** Whether there is more than was looked at: of moments, or of what is to be compared for them. */
  readonly limited: boolean;
};

/** What bounds one timeline, unless it is as ever. */
export type TimelineBounds = { readonly mostMoments?: number; readonly mostComparisons?: number };

/** Each moment along asOf at which the verdict on a claim changes. */
export function readVerdictTimeline(
  reader: Reader,
  { claim }: ClaimPage,
  bounds: TimelineBounds = {},
): Promise<Timeline<Verdict>> {
  return timeline(reader, bounds, {
    at: async ({ view, effort }, asOf) =>
      verdictOf(await gatherCase(await openEvidence(view, asOf, { effort }), claim)),
    shows: shownOfVerdict,
    closings: () => [],
  });
}

/** Each moment along asOf at which the status of a commitment changes; the closing of a window may be one. */
export function readStatusTimeline(
  reader: Reader,
  { commitment }: CommitmentPage,
  bounds: TimelineBounds = {},
): Promise<Timeline<Status>> {
  return timeline(reader, bounds, {
    at: async ({ view, effort }, asOf) => deriveStatus(await openEvidence(view, asOf, { effort }), commitment, asOf),
    shows: shownOfStatus,
    closings: (claims) =>
      claims.flatMap(({ statement }) =>
        statement?.type === 'Terms' && statement.commitment === commitment.key && statement.window !== null
          ? [statement.window.span.latestEnd]
          : [],
      ),
  });
}

/** The record, perhaps without some claims, and what comparisons are made within. */
type Sight = { readonly view: Derivations; readonly effort: Effort };

type Course<T> = {
  readonly at: (sight: Sight, moment: number) => Promise<T>;
  /** What of it makes it another. */
  readonly shows: (value: T) => string;
  /** The moments, beside those at which claims were made, at which it may change. */
  readonly closings: (claims: readonly Claim[]) => readonly number[];
};

/**
 * Looks at every moment at which a claim was made that was read on the way, until no more come to light; then at who
 * changed what. Each may take half of all comparisons.
 */
async function timeline<T>(
  { derivations, effort }: Reader,
  { mostMoments = MOST_MOMENTS, mostComparisons = MOST_COMPARISONS_OF_MANY }: TimelineBounds,
  course: Course<T>,
): Promise<Timeline<T>> {
  const view = remembering(derivations);
  const open = (): Sight => ({ view, effort: effortUpTo(mostComparisons / 2, effort) });
  const sight = open();
  const values = new Map<number, T>();
  const all = await untilEnough(async () => {
    await course.at(sight, END_OF_TIME);
    for (;;) {
      const claims = await view.claimsRead();
      const moments = [...claims.map(madeBy), ...course.closings(claims)].filter((moment) => moment < END_OF_TIME);
      const fresh = [...new Set(moments)].filter((moment) => !values.has(moment)).toSorted((one, other) => one - other);
      const room = fresh.slice(0, mostMoments - values.size);
      for (const moment of room) values.set(moment, await course.at(sight, moment));
      if (room.length === 0) return fresh.length === 0;
    }
  });
  const { turns, told } = await turnsOf({ course, sight: open(), made: await view.claimsRead() }, values);
  return { turns, limited: all !== true || !told };
}

type Telling<T> = { readonly course: Course<T>; readonly sight: Sight; readonly made: readonly Claim[] };

/** The turns, as far as there was room to tell who made them. */
async function turnsOf<T>(
  { course, sight, made }: Telling<T>,
  values: ReadonlyMap<number, T>,
): Promise<{ readonly turns: readonly Turn<T>[]; readonly told: boolean }> {
  const claims = Map.groupBy(made, madeBy);
  const turns: Turn<T>[] = [];
  const told = await untilEnough(async () => {
    for (const [moment, value] of [...values].toSorted(([one], [other]) => one - other)) {
      const before = turns.at(-1);
      if (before !== undefined && same(course, before.value, value)) continue;
      const change = { made: claims.get(moment) ?? [], moment, value };
      turns.push({ moment, value, changedBy: before === undefined ? [] : await changers(sight, change, course) });
    }
    return true;
  });
  return { turns, told: told !== null };
}

type Change<T> = { readonly made: readonly Claim[]; readonly moment: number; readonly value: T };

/**
 * Of the claims made at one moment those that change something by themselves, all of them where only several together
 * do, and none where time alone does.
 */
async function changers<T>(
  { view, effort }: Sight,
  { made, moment, value }: Change<T>,
  course: Course<T>,
): Promise<readonly Claim[]> {
  const withOnly = async (claims: readonly Claim[]): Promise<T> => {
    const others = new Set(made.filter((claim) => !claims.includes(claim)).map(keyOf));
    return course.at({ view: withoutClaims(view, others), effort }, moment);
  };
  const byTime = await withOnly([]);
  if (same(course, byTime, value)) return [];
  const looked = made.slice(0, MOST_CHANGERS);
  const alone = await Promise.all(
    looked.map(async (claim) => (same(course, byTime, await withOnly([claim])) ? [] : [claim])),
  );
  return alone.flat().length > 0 ? alone.flat() : looked;
}

function keyOf({ key }: Claim): string {
  return key;
}

function same<T>({ shows }: Course<T>, one: T, other: T): boolean {
  return shows(one) === shows(other);
}

function madeBy({ claimDate }: Claim): number {
  return claimDate.span.latestEnd;
}
