import { effectOf } from '../domain/effect.ts';
import type { Claim, Commitment, EntryRef } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import type { Status, Verdict } from '../domain/verdict.ts';
import { createVocabulary } from '../domain/vocabulary.ts';
import { type Affected, affectedBySaying, affectedByStanding, type Bearing } from './affected.ts';
import {
  MOST_AFFECTED,
  MOST_CALLS_OF_IMPACT,
  MOST_CLAIMS,
  MOST_COMPARISONS_OF_MANY,
  MOST_OF_SOURCE,
} from './bounds.ts';
import { deriveStatus } from './derive-status.ts';
import { gatherCase, verdictOf } from './derive-verdict.ts';
import { effortUpTo, readUpTo, UNCOUNTED, untilEnough } from './effort.ts';
import { type Evidence, openEvidence } from './evidence.ts';
import type { PageRef } from './kept-ports.ts';
import type { Derivations } from './ports.ts';
import { holding, type Reader } from './reader.ts';
import { shownOfStatus, shownOfVerdict } from './shown.ts';
import { remembering, rememberingFor, withoutClaims } from './views.ts';

/** What would become of a claim or a commitment if certain claims fell; those claims themselves are left out. */
export type Change =
  | { readonly type: 'Claim'; readonly claim: Claim; readonly before: Verdict; readonly after: Verdict }
  | { readonly type: 'Commitment'; readonly commitment: Commitment; readonly before: Status; readonly after: Status };
export type Impact = {
  /** In the order of type and key. */
  readonly changes: readonly Change[];
  /** Whether more might change than was looked at. */
  readonly limited: boolean;
};

/** The record as it is, and as it would be. */
type Worlds = Pick<Reader, 'now' | 'holdsUntil'> & {
  readonly before: Evidence;
  readonly after: Evidence;
};

/** What bounds one impact, unless it is as ever. */
export type ImpactBounds = {
  readonly mostAffected?: number;
  readonly mostComparisons?: number;
  readonly mostCalls?: number;
};

/** Which verdicts on claims and which statuses of commitments would change if these claims were not on the record. */
export async function readImpact(
  reader: Reader,
  fallen: readonly Claim[],
  {
    mostAffected = MOST_AFFECTED,
    mostComparisons = MOST_COMPARISONS_OF_MANY,
    mostCalls = MOST_CALLS_OF_IMPACT,
  }: ImpactBounds = {},
): Promise<Impact> {
  const { counted = UNCOUNTED } = reader;
  return counted(async (calls) => {
    const derivations = readUpTo(mostCalls, calls, reader.derivations);
    const effort = effortUpTo(mostComparisons, reader.effort);
    const mayLook = (): boolean => calls() < mostCalls / 2;
    return impactOf({ ...reader, derivations, effort }, fallen, { mostAffected, mayLook });
  });
}

/** How many may change that are looked at, and whether there is time to look for more of them. */
type Looking = { readonly mostAffected: number; readonly mayLook: () => boolean };

/** As far as the reader has not enough of it. */
async function impactOf(
  { effort, ...reader }: Reader,
  fallen: readonly Claim[],
  { mostAffected, mayLook }: Looking,
): Promise<Impact> {
  const view = remembering(reader.derivations);
  const keys = new Set(fallen.map(({ key }) => key));
  const vocabulary = createVocabulary(await view.vocabulary());
  const before = await openEvidence(withoutClaims(view, new Set(), keys.size), null, { effort });
  const after = await openEvidence(withoutClaims(view, keys), null, { effort });
  const worlds = { ...reader, before, after };
  const near = nearby(rememberingFor(fallen.length, view), mayLook);
  const affectedWith = (claims: readonly Claim[]): readonly Bearing[] => claims.map((claim) => ({ claim, vocabulary }));
  const changes: Change[] = [];
  const seen = new Set<string>([...keys].map((key) => refName({ type: 'Claim', key })));
  const all = await untilEnough(async () => {
    let affected = await affectedBySaying(near.view, affectedWith(fallen), effort);
    for (let isAll = true; ; ) {
      const fresh = refsOf(affected).filter((ref) => !seen.has(refName(ref)));
      const looked = fresh.slice(0, Math.max(0, mostAffected + keys.size - seen.size));
      isAll &&= looked.length === fresh.length;
      if (looked.length === 0) return isAll;
      for (const ref of looked) seen.add(refName(ref));
      const passedOn: Claim[] = [];
      // One after the other: of many at once none might come to its end.
      for (const entry of await view.entries(looked)) {
        const { change, passesOn } = await compareWorlds(worlds, entry);
        changes.push(...change);
        passedOn.push(...passesOn);
      }
      affected = await affectedByStanding(near.view, affectedWith(passedOn), effort);
    }
  });
  const limited = all !== true || near.isCut();
  return { changes: changes.toSorted((one, other) => byName(refOf(one), refOf(other))), limited };
}

/**
 * The record, to look for what may change: nothing is found in one place more than so often, and nothing any more once the
 * rest of the time is for what was found; and whether there was more.
 */
function nearby(
  view: Derivations,
  mayLook: () => boolean,
): { readonly view: Derivations; readonly isCut: () => boolean } {
  let cut = false;
  const find: Derivations['find'] = async (search) => {
    const found = mayLook() ? await view.find({ ...search, limit: Math.min(search.limit, MOST_CLAIMS) }) : null;
    cut ||= found === null || found.length === MOST_CLAIMS;
    return found ?? [];
  };
  // One after the other: of many at once each would begin while there is time.
  let last: Promise<unknown> = Promise.resolve();
  const inLine: Derivations['find'] = async (search) => {
    const found = last.then(async () => find(search));
    last = Promise.allSettled([found]);
    return found;
  };
  return { view: { ...view, find: inLine }, isCut: () => cut };
}

/** What changes of a claim or a commitment, and the claim, if others may change with it. */
async function compareWorlds(
  { before, after, ...reader }: Worlds,
  entry: Claim | Commitment,
): Promise<{ readonly change: readonly Change[]; readonly passesOn: readonly Claim[] }> {
  if (entry.type === 'Commitment') {
    const statusIn = async (evidence: Evidence): Promise<Status> =>
      holding(reader, await deriveStatus(evidence, entry, reader.now));
    const [was, is] = await Promise.all([statusIn(before), statusIn(after)]);
    const changes = shownOfStatus(was) !== shownOfStatus(is);
    return {
      change: changes ? [{ type: 'Commitment', commitment: entry, before: was, after: is }] : [],
      passesOn: [],
    };
  }
  const [then, now] = await Promise.all([gatherCase(before, entry), gatherCase(after, entry)]);
  const [was, is] = [verdictOf(then), verdictOf(now)];
  const changes = shownOfVerdict(was) !== shownOfVerdict(is);
  return {
    change: changes ? [{ type: 'Claim', claim: entry, before: was, after: is }] : [],
    passesOn: effectOf(then) === effectOf(now) ? [] : [entry],
  };
}

/** The same if a source fell, and with it every claim that appears in no other. */
export async function readImpactOfSource(
  reader: Reader,
  source: string,
  mostClaims: number = MOST_OF_SOURCE,
): Promise<Impact> {
  const filter = { by: 'SOURCE', key: source } as const;
  const list = { filter, rating: null, range: null } as const;
  const { items, hasNext } = await reader.derivations.claimKeys(list, { first: mostClaims });
  const claims = await reader.derivations.entries(items.map(({ item }) => ({ type: 'Claim' as const, key: item })));
  const fallen = claims.filter(({ appearances }) => appearances.every((appearance) => appearance.source === source));
  const { changes, limited } = await readImpact(reader, fallen);
  return { changes, limited: limited || hasNext };
}

function refsOf(affected: Affected<Bearing>): readonly PageRef[] {
  return [...new Map(affected.map(({ ref }) => [refName(ref), ref])).values()].toSorted(byName);
}

function refOf(change: Change): EntryRef {
  return change.type === 'Claim' ? change.claim : change.commitment;
}

function byName(one: EntryRef, other: EntryRef): number {
  return refName(one) < refName(other) ? -1 : 1;
}
