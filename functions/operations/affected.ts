import { compareClaims } from '../domain/compare-claims.ts';
import { ALWAYS, type Search, searchesFrom } from '../domain/indexing.ts';
import type { Claim } from '../domain/record.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Derivations, Revision } from './ports.ts';

/** What changed on the record: entries, and the claims whose place depends on a concept among them. */
export type Changed = {
  readonly revisions: readonly Revision[];
  /** Claims as they were before, and what concepts meant: what they bore on may no longer be borne upon. */
  readonly before: { readonly claims: readonly Claim[]; readonly vocabulary: Vocabulary };
};

export type Affected = { readonly claims: ReadonlySet<string>; readonly commitments: ReadonlySet<string> };

/** A claim, and the vocabulary by which it bears on others. */
type Bearing = { readonly claim: Claim; readonly vocabulary: Vocabulary };

/** The claims that changed, those that they bear on, and on to those that these contradict or support. */
export async function findAffected(
  derivations: Derivations,
  vocabulary: Vocabulary,
  { revisions, before }: Changed,
): Promise<Affected> {
  const first: readonly Bearing[] = [
    ...revisions.filter(isClaim).map(({ entry }) => ({ claim: entry, vocabulary })),
    ...before.claims.map((claim) => ({ claim, vocabulary: before.vocabulary })),
  ];
  const claims = new Set(first.map(({ claim }) => claim.key));
  const commitments = new Set(revisions.flatMap(({ entry }) => (entry.type === 'Commitment' ? [entry.key] : [])));
  const followed = new Set(claims);
  const read = new Set<string>();
  for (let level = first; level.length > 0; ) {
    const struck: Claim[] = [];
    for (const bearing of level) {
      termsIn(bearing.claim).forEach((commitment) => commitments.add(commitment));
      struck.push(...(await findChecked(derivations, bearing.claim)));
      for (const borne of await find(derivations, searchesFrom(bearing.vocabulary, bearing.claim))) {
        termsIn(borne).forEach((commitment) => commitments.add(commitment));
        if (borne.statement?.type === 'Terms' && bearing.claim.statement?.type !== 'Terms') continue;
        if (passesOn(bearing, borne)) struck.push(borne);
        if (level === first) claims.add(borne.key);
      }
    }
    for (const commitment of commitments.difference(read)) struck.push(...(await findReadBy(derivations, commitment)));
    for (const commitment of commitments) read.add(commitment);
    const fresh = struck.filter(({ key }) => !followed.has(key) && followed.add(key));
    for (const { key } of fresh) claims.add(key);
    level = fresh.map((claim) => ({ claim, vocabulary }));
  }
  return { claims, commitments };
}

/** The commitment whose terms a claim gives. */
function termsIn({ statement }: Claim): readonly string[] {
  return statement?.type === 'Terms' ? [statement.commitment] : [];
}

/** Whether where a claim stands may decide where another does; what it is to a commitment is found through its terms. */
function passesOn({ claim, vocabulary }: Bearing, borne: Claim): boolean {
  if (borne.statement?.type === 'Extreme') return true;
  return compareClaims(vocabulary, { claim: borne, against: claim }, []).some(
    ({ relation }) => relation === 'CONTRADICTS' || relation === 'SUPPORTS',
  );
}

/** As many as there are: whatever is borne upon has to be derived again. */
const EVERY = 2 ** 31 - 1;

async function find(derivations: Derivations, searches: readonly Search[]): Promise<readonly Claim[]> {
  const asked = searches.filter(({ indexes }) => indexes.length > 0);
  const keys = await Promise.all(asked.map((search) => derivations.find({ ...search, limit: EVERY })));
  return derivations.entries([...new Set(keys.flat())].map((key) => ({ type: 'Claim' as const, key })));
}

/** The claims that are read by the accounts of a commitment: of compliance with it, or checked under one by an editor. */
async function findReadBy(derivations: Derivations, commitment: string): Promise<readonly Claim[]> {
  const [compliance, accounts] = await Promise.all([
    find(derivations, [{ indexes: [{ of: 'COMPLIANCE', commitment }], range: ALWAYS }]),
    find(derivations, [{ indexes: [{ of: 'ACCOUNT', commitment }], range: ALWAYS }]),
  ]);
  const checked = await Promise.all(accounts.map((account) => findChecked(derivations, account)));
  return [...compliance, ...checked.flat()];
}

/** The claims against which an editor set one, or under whose terms. */
async function findChecked(derivations: Derivations, { key: claim }: Claim): Promise<readonly Claim[]> {
  const keys = await derivations.find({ indexes: [{ of: 'AGAINST', claim }], range: ALWAYS, limit: EVERY });
  const checks = await derivations.entries(keys.map((key) => ({ type: 'EditorCheck' as const, key })));
  return derivations.entries(checks.map((check) => ({ type: 'Claim' as const, key: check.claim })));
}

export function isClaim(revision: Revision): revision is Revision & { readonly entry: Claim } {
  return revision.entry.type === 'Claim';
}
