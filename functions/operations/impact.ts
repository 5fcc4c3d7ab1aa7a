import type { Claim, Commitment, EntryRef } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import type { Status, Verdict } from '../domain/verdict.ts';
import { createVocabulary, type Vocabulary } from '../domain/vocabulary.ts';
import { type Affected, affectedBySaying, affectedByStanding, type Bearing } from './affected.ts';
import { deriveStatus } from './derive-status.ts';
import { deriveVerdict } from './derive-verdict.ts';
import type { PageRef } from './due.ts';
import { type Evidence, openEvidence } from './evidence.ts';
import type { Derivations } from './ports.ts';
import { holding, type Reader } from './reader.ts';
import { shownOfStatus, shownOfVerdict } from './shown.ts';
import { remembering, withoutClaims } from './views.ts';

/** How many claims of a source one impact takes in. */
export const MOST_OF_SOURCE = 1000;

/** How many claims and commitments one impact looks at. */
export const MOST_AFFECTED = 1000;

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
  readonly view: Derivations;
  readonly vocabulary: Vocabulary;
  readonly before: Evidence;
  readonly after: Evidence;
};

/** Which verdicts on claims and which statuses of commitments would change if these claims were not on the record. */
export async function readImpact(
  reader: Reader,
  fallen: readonly Claim[],
  mostAffected: number = MOST_AFFECTED,
): Promise<Impact> {
  const view = remembering(reader.derivations);
  const keys = new Set(fallen.map(({ key }) => key));
  const vocabulary = createVocabulary(await view.vocabulary());
  const [before, after] = await Promise.all([openEvidence(view, null), openEvidence(withoutClaims(view, keys), null)]);
  const worlds = { ...reader, view, vocabulary, before, after };
  const changes: Change[] = [];
  const seen = new Set<string>([...keys].map((key) => refName({ type: 'Claim', key })));
  let limited = false;
  let affected = await affectedBySaying(view, bearings(worlds, fallen));
  for (;;) {
    const fresh = refsOf(affected).filter((ref) => !seen.has(refName(ref)));
    const looked = fresh.slice(0, Math.max(0, mostAffected + keys.size - seen.size));
    limited ||= looked.length < fresh.length;
    if (looked.length === 0) break;
    for (const ref of looked) seen.add(refName(ref));
    const compared = await Promise.all((await view.entries(looked)).map(async (entry) => compareWorlds(worlds, entry)));
    changes.push(...compared.flatMap(({ change }) => change));
    affected = await affectedByStanding(
      view,
      bearings(
        worlds,
        compared.flatMap(({ passesOn }) => passesOn),
      ),
    );
  }
  return { changes: changes.toSorted((one, other) => byName(refOf(one), refOf(other))), limited };
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
  const [was, is] = await Promise.all([deriveVerdict(before, entry), deriveVerdict(after, entry)]);
  const changes = shownOfVerdict(was.verdict) !== shownOfVerdict(is.verdict);
  return {
    change: changes ? [{ type: 'Claim', claim: entry, before: was.verdict, after: is.verdict }] : [],
    passesOn: was.effect === is.effect ? [] : [entry],
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

function bearings({ vocabulary }: Worlds, claims: readonly Claim[]): readonly Bearing[] {
  return claims.map((claim) => ({ claim, vocabulary }));
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
