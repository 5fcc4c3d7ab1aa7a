import { conceptsNamed } from '../domain/concepts-named.ts';
import { conceptsTouched } from '../domain/concepts-touched.ts';
import { entriesOf } from '../domain/indexing.ts';
import type { Claim, Concept, EntryRef } from '../domain/record.ts';
import { RULE_SET_VERSION } from '../domain/rules/index.ts';
import { createVocabulary, type Vocabulary } from '../domain/vocabulary.ts';
import { type Changed, findAffected, isClaim } from './affected.ts';
import { deriveStatus } from './derive-status.ts';
import { deriveVerdict } from './derive-verdict.ts';
import { type Evidence, openEvidence } from './evidence.ts';
import type { ClaimFilter, Derivations, Projection, Revision, Truth } from './ports.ts';
import { readingWide, remembering } from './views.ts';

/** What the projector works with; `now` is epoch milliseconds and serves the windows of commitments only. */
export type Projector = {
  readonly truth: Truth;
  readonly derivations: Derivations;
  readonly projection: Projection;
  readonly now: number;
  /** How many claims one verdict or status takes in at most; as many as readers take in, unless told. */
  readonly mostClaims?: number;
};

/**
 * Derives what follows from entries that changed: their current content and where they are found, then the verdicts,
 * pages and statuses of every claim and commitment that they bear on, and on along contradictions. Whatever it is
 * given, and however often, it leaves what follows from the record as it now stands.
 */
export async function project(projector: Projector, refs: readonly EntryRef[]): Promise<void> {
  const found = await findChanged(projector, refs);
  await putEntries(projector, found);
  const { changed } = found;
  const much = changed.revisions.length >= MUCH;
  const derivations = remembering(much ? readingWide(projector.derivations) : projector.derivations);
  const evidence = await openEvidence(derivations, null, projector.mostClaims);
  const affected = await findAffected(derivations, evidence.vocabulary, changed);
  await inTurn([...affected.claims], (key) => projectClaim(projector, evidence, key));
  await inTurn([...affected.commitments], (key) => projectStatus(projector, evidence, key));
}

/** From how many changed entries on it is less work to read the indexes that they meet in as a whole. */
const MUCH = 25;

/** What changed, and all that each entry ever said. */
type Found = { readonly changed: Changed; readonly histories: readonly (readonly Revision[])[] };

async function findChanged({ truth, derivations }: Projector, refs: readonly EntryRef[]): Promise<Found> {
  const given = await Promise.all(refs.map((ref) => truth.history(ref)));
  const concepts = given.flatMap(latest).flatMap(({ entry }) => (entry.type === 'Concept' ? [entry] : []));
  const vocabulary = await derivations.vocabulary();
  const named = await claimsMoved(derivations, vocabulary, concepts);
  const fresh = named.filter((key) => !refs.some((ref) => ref.type === 'Claim' && ref.key === key));
  const others = await Promise.all(fresh.map((key) => truth.history({ type: 'Claim', key })));
  const histories = [...given, ...others];
  const former = [...given.flatMap((history) => history.slice(0, -1)), ...others.flat()].filter(isClaim);
  const before = [...former.map(({ entry }) => entry), ...(await claimsChecked(derivations, given.flat()))];
  const changed = {
    revisions: histories.flatMap(latest),
    before: { claims: before, vocabulary: createVocabulary(vocabulary) },
  };
  return { changed, histories };
}

function latest(history: readonly Revision[]): readonly Revision[] {
  return history.slice(-1);
}

/** The claims on which editors' checks are made or were made before. */
async function claimsChecked(derivations: Derivations, revisions: readonly Revision[]): Promise<readonly Claim[]> {
  const keys = revisions.flatMap(({ entry }) => (entry.type === 'EditorCheck' ? [entry.claim] : []));
  return derivations.entries([...new Set(keys)].map((key) => ({ type: 'Claim' as const, key })));
}

/** The claims whose statements name a concept that is touched; and those by one, for verdicts call claimants by name. */
async function claimsMoved(
  derivations: Derivations,
  vocabulary: readonly Concept[],
  concepts: readonly Concept[],
): Promise<readonly string[]> {
  const filters: readonly ClaimFilter[] = [
    ...[...conceptsTouched(vocabulary, concepts)].map((key) => ({ by: 'CONCEPT' as const, key })),
    ...concepts.filter(({ kind }) => kind === 'AGENT').map(({ key }) => ({ by: 'CLAIMANT' as const, key })),
  ];
  const lists = await Promise.all(filters.map((filter) => allClaims(derivations, filter)));
  return [...new Set(lists.flat())];
}

async function allClaims(derivations: Derivations, filter: ClaimFilter): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let after: string | null = null; ; ) {
    const { items, more } = await derivations.claimKeys({ filter, rating: null, range: null }, { first: 100, after });
    keys.push(...items.map(({ item }) => item));
    after = items.at(-1)?.position ?? null;
    if (!more) return keys;
  }
}

/**
 * Concepts first, for where a claim is found depends on the vocabulary. An entry is found by all that it ever said, so
 * that views of the record as it stood find it too; whoever finds it looks at what it says.
 */
async function putEntries({ derivations, projection }: Projector, { histories }: Found): Promise<void> {
  const [concepts, others] = [histories.filter(isConcept), histories.filter((history) => !isConcept(history))];
  const put = async (history: readonly Revision[], vocabulary: Vocabulary): Promise<void> => {
    const entries = history.flatMap(({ entry }) => entriesOf(vocabulary, entry));
    const unique = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
    for (const revision of latest(history)) await projection.putEntry(revision, [...unique.values()]);
  };
  await inTurn(concepts, async (history) => put(history, createVocabulary([])));
  const vocabulary = createVocabulary(await derivations.vocabulary());
  await inTurn(others, async (history) => put(history, vocabulary));
}

function isConcept(history: readonly Revision[]): boolean {
  return history.some(({ entry }) => entry.type === 'Concept');
}

async function projectClaim(
  { truth, derivations, projection }: Projector,
  evidence: Evidence,
  key: string,
): Promise<void> {
  const revision = await truth.latest({ type: 'Claim', key });
  if (revision === null || !isClaim(revision)) return;
  const claim = revision.entry;
  const { verdict, checks } = await deriveVerdict(evidence, claim);
  const sources = await derivations.entries(
    claim.appearances.map(({ source }) => ({ type: 'Source' as const, key: source })),
  );
  await projection.putClaimPage({
    claim,
    head: { number: revision.number, hash: revision.hash },
    publishers: Object.fromEntries(sources.map((source) => [source.key, source.publisher])),
    verdict: { value: verdict, ruleSet: RULE_SET_VERSION },
    checks,
    lists: listsOf(claim),
  });
}

/** The lists that hold a claim. */
function listsOf(claim: Claim): readonly ClaimFilter[] {
  const { statement } = claim;
  const commitment = statement && 'commitment' in statement ? [statement.commitment] : [];
  return [
    { by: 'ALL' },
    { by: 'CLAIMANT', key: claim.claimant },
    ...commitment.map((key): ClaimFilter => ({ by: 'COMMITMENT', key })),
    ...conceptsNamed(claim).map((key): ClaimFilter => ({ by: 'CONCEPT', key })),
    ...new Set(claim.appearances.map(({ source }) => source))
      .values()
      .map((key): ClaimFilter => ({ by: 'SOURCE', key })),
  ];
}

async function projectStatus(
  { derivations, projection, now }: Projector,
  evidence: Evidence,
  key: string,
): Promise<void> {
  const [commitment] = await derivations.entries([{ type: 'Commitment' as const, key }]);
  if (commitment === undefined) return;
  const status = await deriveStatus(evidence, commitment, now);
  await projection.putStatus(key, { value: status, ruleSet: RULE_SET_VERSION });
}

/** A few at a time: enough to overlap their waiting, not so many that they crowd each other out. */
const AT_ONCE = 8;

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of left) await work(item);
    }),
  );
}
