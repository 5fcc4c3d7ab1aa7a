import type { Claim } from '../domain/record.ts';
import { END_OF_TIME } from '../domain/span.ts';
import type { Status, Verdict } from '../domain/verdict.ts';
import { deriveStatus } from './derive-status.ts';
import { deriveVerdict } from './derive-verdict.ts';
import { openEvidence } from './evidence.ts';
import type { ClaimPage, CommitmentPage, Derivations } from './ports.ts';
import type { Reader } from './reader.ts';
import { shownOfStatus, shownOfVerdict } from './shown.ts';
import { type Remembering, remembering, withoutClaims } from './views.ts';

/** How many moments one timeline looks at. */
export const MOST_MOMENTS = 500;

/** How many of the claims made at one moment are looked at for having changed something. */
const MOST_CHANGERS = 100;

/** A moment (epoch milliseconds) from which on something holds, and the claims that were made by then and changed it. */
export type Turn<T> = { readonly moment: number; readonly value: T; readonly changedBy: readonly Claim[] };
export type Timeline<T> = {
  readonly turns: readonly Turn<T>[];
  /** Whether there are more moments than are looked at. */
  readonly limited: boolean;
};

/** Each moment along asOf at which the verdict on a claim changes. */
export function readVerdictTimeline(
  reader: Reader,
  { claim }: ClaimPage,
  mostMoments: number = MOST_MOMENTS,
): Promise<Timeline<Verdict>> {
  return timeline(remembering(reader.derivations), {
    mostMoments,
    at: async (view, asOf) => (await deriveVerdict(await openEvidence(view, asOf), claim)).verdict,
    shows: shownOfVerdict,
    closings: () => [],
  });
}

/** Each moment along asOf at which the status of a commitment changes; the closing of a window may be one. */
export function readStatusTimeline(
  reader: Reader,
  { commitment }: CommitmentPage,
  mostMoments: number = MOST_MOMENTS,
): Promise<Timeline<Status>> {
  return timeline(remembering(reader.derivations), {
    mostMoments,
    at: async (view, asOf) => deriveStatus(await openEvidence(view, asOf), commitment, asOf),
    shows: shownOfStatus,
    closings: (claims) =>
      claims.flatMap(({ statement }) =>
        statement?.type === 'Terms' && statement.commitment === commitment.key && statement.window !== null
          ? [statement.window.span.latestEnd]
          : [],
      ),
  });
}

type Course<T> = {
  readonly mostMoments: number;
  readonly at: (view: Derivations, moment: number) => Promise<T>;
  /** What of it makes it another. */
  readonly shows: (value: T) => string;
  /** The moments, beside those at which claims were made, at which it may change. */
  readonly closings: (claims: readonly Claim[]) => readonly number[];
};

/** Looks at every moment at which a claim was made that was read on the way, until no more come to light. */
async function timeline<T>(view: Remembering, course: Course<T>): Promise<Timeline<T>> {
  const values = new Map<number, T>();
  await course.at(view, END_OF_TIME);
  for (;;) {
    const claims = await view.claimsRead();
    const moments = [...claims.map(madeBy), ...course.closings(claims)].filter((moment) => moment < END_OF_TIME);
    const fresh = [...new Set(moments)].filter((moment) => !values.has(moment)).toSorted((one, other) => one - other);
    const room = fresh.slice(0, course.mostMoments - values.size);
    for (const moment of room) values.set(moment, await course.at(view, moment));
    if (room.length === 0) return { turns: await turnsOf(view, values, course), limited: fresh.length > 0 };
  }
}

async function turnsOf<T>(
  view: Remembering,
  values: ReadonlyMap<number, T>,
  course: Course<T>,
): Promise<readonly Turn<T>[]> {
  const claims = Map.groupBy(await view.claimsRead(), madeBy);
  const turns: Turn<T>[] = [];
  for (const [moment, value] of [...values].toSorted(([one], [other]) => one - other)) {
    const before = turns.at(-1);
    if (before !== undefined && same(course, before.value, value)) continue;
    const made = claims.get(moment) ?? [];
    const changedBy = before === undefined ? [] : await changers(view, { made, moment, value }, course);
    turns.push({ moment, value, changedBy });
  }
  return turns;
}

type Change<T> = { readonly made: readonly Claim[]; readonly moment: number; readonly value: T };

/**
 * Of the claims made at one moment those that change something by themselves, all of them where only several together
 * do, and none where time alone does.
 */
async function changers<T>(
  view: Derivations,
  { made, moment, value }: Change<T>,
  course: Course<T>,
): Promise<readonly Claim[]> {
  const withOnly = async (claims: readonly Claim[]): Promise<T> =>
    course.at(withoutClaims(view, new Set(made.filter((claim) => !claims.includes(claim)).map(keyOf))), moment);
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
