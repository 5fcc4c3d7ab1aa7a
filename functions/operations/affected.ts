import { compareClaims } from '../domain/compare-claims.ts';
import { ALWAYS, type Search, searchesFrom } from '../domain/indexing.ts';
import type { Claim } from '../domain/record.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { type Effort, UNBOUNDED } from './effort.ts';
import { inTurn } from './in-turn.ts';
import type { PageRef } from './kept-ports.ts';
import type { Derivations } from './ports.ts';

/** A claim, as it is or was, and a vocabulary by which it bears, or bore, on others. */
export type Bearing = { readonly claim: Claim; readonly vocabulary: Vocabulary };

/** What may change, and with what: each page once for each that it may change with. */
export type Affected<B extends Bearing> = readonly { readonly ref: PageRef; readonly by: B }[];

/**
 * What may change with what claims say: those that they bear on, and the commitments that they are to be held against,
 * with all who are read by these.
 */
export async function affectedBySaying<B extends Bearing>(
  derivations: Derivations,
  bearings: readonly B[],
  effort: Effort = UNBOUNDED,
): Promise<Affected<B>> {
  return affectedBy(bearings, async (bearing) => {
    const found = await borneUpon(derivations, bearing);
    await effort(found.borne.length);
    return withReadBy(derivations, found);
  });
}

/** What may change with where claims stand: of those that they bear on, the ones that they contradict or support. */
export async function affectedByStanding<B extends Bearing>(
  derivations: Derivations,
  bearings: readonly B[],
  effort: Effort = UNBOUNDED,
): Promise<Affected<B>> {
  return affectedBy(bearings, async (bearing) => {
    const { borne, ...rest } = await borneUpon(derivations, bearing);
    await effort(borne.length);
    return withReadBy(derivations, { ...rest, borne: borne.filter((each) => passesOn(bearing, each)) });
  });
}

async function affectedBy<B extends Bearing>(
  bearings: readonly B[],
  find: (bearing: B) => Promise<readonly PageRef[]>,
): Promise<Affected<B>> {
  const affected = await inTurn(bearings, async (by) => (await find(by)).map((ref) => ({ ref, by })));
  return affected.flat();
}

/** What a claim bears on, but for compliance claims, which are found through the terms of their commitment. */
type Borne = {
  readonly borne: readonly Claim[];
  /** Those that an editor set against it, or under its terms. */
  readonly checked: readonly Claim[];
  readonly commitments: readonly string[];
};

async function borneUpon(derivations: Derivations, { claim, vocabulary }: Bearing): Promise<Borne> {
  const [found, checked] = await Promise.all([
    findAll(derivations, searchesFrom(vocabulary, claim)),
    findChecked(derivations, claim),
  ]);
  // An account is not borne upon by what it is held against.
  const borne = found.filter(({ statement }) => statement?.type !== 'Terms' || claim.statement?.type === 'Terms');
  return { borne, checked, commitments: [claim, ...found].flatMap(termsIn) };
}

async function withReadBy(derivations: Derivations, found: Borne): Promise<readonly PageRef[]> {
  const commitments = [...new Set(found.commitments)];
  const readBy = await Promise.all(commitments.map(async (commitment) => findReadBy(derivations, commitment)));
  const claims = new Set([...found.borne, ...found.checked, ...readBy.flat()].map(({ key }) => key));
  return [
    ...[...claims].map((key): PageRef => ({ type: 'Claim', key })),
    ...commitments.map((key): PageRef => ({ type: 'Commitment', key })),
  ];
}

/** The commitment whose terms a claim gives. */
function termsIn({ statement }: Claim): readonly string[] {
  return statement?.type === 'Terms' ? [statement.commitment] : [];
}

/** Whether where a claim stands may decide where another does; what it is to a commitment is found through its terms. */
function passesOn({ claim, vocabulary }: Bearing, borne: Claim): boolean {
  if (borne.statement?.type === 'Extreme') return true;
  return compareClaims(vocabulary, { claim: borne, against: claim }, []).some(
    ({ relation, rule }) => rule.settles && (relation === 'CONTRADICTS' || relation === 'SUPPORTS'),
  );
}

/** As many as there are: whatever is borne upon has to be derived again. */
const EVERY = 2 ** 31 - 1;

async function findAll(derivations: Derivations, searches: readonly Search[]): Promise<readonly Claim[]> {
  const asked = searches.filter(({ indexes }) => indexes.length > 0);
  const alike = [...Map.groupBy(asked, ({ range }) => JSON.stringify(range)).values()];
  const keys = await Promise.all(
    alike.map(async (some) => {
      const indexes = some.flatMap((search) => search.indexes);
      const [{ range } = { range: ALWAYS }] = some;
      return derivations.find({ indexes, range, limit: EVERY });
    }),
  );
  return derivations.entries([...new Set(keys.flat())].map((key) => ({ type: 'Claim' as const, key })));
}

/** The claims that are read by the accounts of a commitment: of compliance with it, or checked under one by an editor. */
async function findReadBy(derivations: Derivations, commitment: string): Promise<readonly Claim[]> {
  const [compliance, accounts] = await Promise.all([
    findAll(derivations, [{ indexes: [{ of: 'COMPLIANCE', commitment }], range: ALWAYS }]),
    findAll(derivations, [{ indexes: [{ of: 'ACCOUNT', commitment }], range: ALWAYS }]),
  ]);
  const checked = await Promise.all(accounts.map(async (account) => findChecked(derivations, account)));
  return [...compliance, ...checked.flat()];
}

/** The claims against which an editor set one, or under whose terms. */
async function findChecked(derivations: Derivations, { key: claim }: Claim): Promise<readonly Claim[]> {
  const keys = await derivations.find({ indexes: [{ of: 'AGAINST', claim }], range: ALWAYS, limit: EVERY });
  const checks = await derivations.entries(keys.map((key) => ({ type: 'EditorCheck' as const, key })));
  return derivations.entries(checks.map((check) => ({ type: 'Claim' as const, key: check.claim })));
}
