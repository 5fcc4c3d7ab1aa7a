import type { Claim, Commitment, EntryRef } from '../domain/record.ts';
import type { Status, Verdict } from '../domain/verdict.ts';
import { createVocabulary } from '../domain/vocabulary.ts';
import { findAffected } from './affected.ts';
import { deriveStatus } from './derive-status.ts';
import { deriveVerdict } from './derive-verdict.ts';
import { openEvidence } from './evidence.ts';
import type { Reader } from './reader.ts';
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

/** Which verdicts on claims and which statuses of commitments would change if these claims were not on the record. */
export async function readImpact(
  { derivations, now }: Reader,
  fallen: readonly Claim[],
  mostAffected: number = MOST_AFFECTED,
): Promise<Impact> {
  const view = remembering(derivations);
  const vocabulary = createVocabulary(await view.vocabulary());
  const affected = await findAffected(view, vocabulary, { revisions: [], before: { claims: fallen, vocabulary } });
  const keys = new Set(fallen.map(({ key }) => key));
  const refs = [
    ...[...affected.claims].filter((key) => !keys.has(key)).map((key) => ({ type: 'Claim' as const, key })),
    ...[...affected.commitments].map((key) => ({ type: 'Commitment' as const, key })),
  ].toSorted(byName);
  const [before, after] = await Promise.all([openEvidence(view, null), openEvidence(withoutClaims(view, keys), null)]);
  const entries = await view.entries(refs.slice(0, mostAffected));
  const changes = await Promise.all(
    entries.map(async (entry): Promise<readonly Change[]> => {
      if (entry.type === 'Claim') {
        const [was, is] = await Promise.all([deriveVerdict(before, entry), deriveVerdict(after, entry)]);
        if (shownOfVerdict(was.verdict) === shownOfVerdict(is.verdict)) return [];
        return [{ type: 'Claim', claim: entry, before: was.verdict, after: is.verdict }];
      }
      const [was, is] = await Promise.all([deriveStatus(before, entry, now), deriveStatus(after, entry, now)]);
      if (shownOfStatus(was) === shownOfStatus(is)) return [];
      return [{ type: 'Commitment', commitment: entry, before: was, after: is }];
    }),
  );
  return { changes: changes.flat(), limited: refs.length > mostAffected };
}

/** The same if a source fell, and with it every claim that appears in no other. */
export async function readImpactOfSource(
  reader: Reader,
  source: string,
  mostClaims: number = MOST_OF_SOURCE,
): Promise<Impact> {
  const list = { filter: { by: 'SOURCE' as const, key: source }, rating: null, range: null };
  const { items, more } = await reader.derivations.claimKeys(list, { first: mostClaims, after: null });
  const claims = await reader.derivations.entries(items.map(({ item }) => ({ type: 'Claim' as const, key: item })));
  const fallen = claims.filter(({ appearances }) => appearances.every((appearance) => appearance.source === source));
  const { changes, limited } = await readImpact(reader, fallen);
  return { changes, limited: limited || more };
}

function byName(one: EntryRef, other: EntryRef): number {
  return `${one.type} ${one.key}` < `${other.type} ${other.key}` ? -1 : 1;
}
