import { type Account, accountsToRead, byDate, MOST_READINGS } from '../domain/accounts.ts';
import type { PairCheck } from '../domain/compare-claims.ts';
import { checkOfEditor, withoutOutranked } from '../domain/editors-check.ts';
import type { EventValue } from '../domain/event-value.ts';
import type { Index } from '../domain/indexes.ts';
import { ALWAYS, searchesOnto } from '../domain/indexing.ts';
import type { Claim, EditorCheck, Terms } from '../domain/record.ts';
import { takesPart } from '../domain/takes-part.ts';
import { valueOfEvent } from '../domain/value-of-event.ts';
import type { Limit } from '../domain/verdict.ts';
import { createVocabulary, type Vocabulary } from '../domain/vocabulary.ts';
import { type Bound, openBound } from './bound.ts';
import { BOUNDS, type Bounds } from './bounds.ts';
import { comparePairs, type PairUnder } from './compare-pairs.ts';
import { type Effort, UNBOUNDED } from './effort.ts';
import type { Derivations } from './ports.ts';
import { searchAmong } from './search-among.ts';
import { createSearching } from './searching.ts';
import { remembering } from './views.ts';

/** What the record holds, as far as it counts; what was read once is not read again. */
export type Evidence = {
  readonly vocabulary: Vocabulary;
  /**
   * The checks on a claim, under every account of its commitment, and on along what contradicts it: "what bears on it,
   * and what contradicts those, and so on along contradictions until nothing is added".
   */
  readonly gather: (claim: Claim) => Promise<Gathered>;
  /** The same for a compliance claim under one account only, which is one of so many that share the bound. */
  readonly gatherUnder: (claim: Claim, account: Account, shares?: number) => Promise<Gathered>;
  /** The checks on some claims alone, under every account of their commitments: of rules perhaps by some others alone. */
  readonly checksOn: (claims: readonly Claim[], among?: readonly Claim[]) => Promise<ChecksOn>;
  /** The accounts by which a commitment is read. */
  readonly accountsOf: (commitment: string) => Promise<ReadAccounts>;
  /** What is known of the event of an extreme; null for any other claim. */
  readonly eventOf: (claim: Claim) => Promise<EventValue | null>;
};
export type Gathered = {
  readonly checks: readonly PairCheck[];
  /** For each commitment that a check depends on, the accounts to read it by. */
  readonly accounts: readonly (readonly Account[])[];
  readonly limit: Limit | null;
};
export type ChecksOn = Pick<Gathered, 'checks' | 'limit'>;
export type ReadAccounts = { readonly accounts: readonly Account[]; readonly limit: Limit | null };

type Accounts = (commitment: string) => Promise<ReadAccounts>;
/** How one gathering reads: within a bound, by which accounts, what it takes to be known of events, and perhaps of whom. */
type Way = {
  readonly bound: Bound;
  readonly among?: readonly Claim[] | undefined;
  readonly accounts: Accounts;
  readonly eventOf: (claim: Claim, way: Way) => Promise<EventValue | null>;
};

/** What bounds one gathering, and what comparisons are made within. */
export type Within = { readonly bounds?: Bounds | undefined; readonly effort?: Effort | undefined };

/**
 * @param asOf - only claims certainly made by then count (epoch milliseconds); null: every claim on the record
 */
export async function openEvidence(
  record: Derivations,
  asOf: number | null,
  { bounds = BOUNDS, effort = UNBOUNDED }: Within = {},
): Promise<Evidence> {
  const derivations = remembering(record);
  const vocabulary = createVocabulary(await derivations.vocabulary());
  const accountsBefore = new Map<string, Promise<ReadAccounts>>();
  const { search, searchOne, load } = createSearching(derivations, bounds.mostClaims + 1);

  const counts = (claim: Claim): boolean =>
    takesPart(claim) && (asOf === null || claim.claimDate.span.latestEnd <= asOf);

  const checksOn = async (claims: readonly Claim[], way: Way): Promise<readonly PairCheck[]> => {
    const { bound, among } = way;
    const asked = await Promise.all(
      claims.map(async (claim) => {
        const [commitment] = commitmentOf(claim, 'Compliance');
        const unders =
          commitment === undefined ? [] : (await way.accounts(commitment)).accounts.map(({ under }) => under);
        const searches = searchesOnto(vocabulary, claim, unders.map(({ statement }) => statement).filter(isTerms));
        return { claim, unders, searches, event: await way.eventOf(claim, way) };
      }),
    );
    const all = asked.flatMap(({ searches }) => searches);
    const found = among === undefined ? await search(all, bound) : searchAmong(vocabulary, among);
    // One after the other: all of them at once may be very many.
    const pairs = function* (): Generator<PairUnder> {
      for (const { claim, unders, searches, event } of asked)
        for (const against of new Set(searches.flatMap(found)))
          if (against.key !== claim.key && counts(against)) yield { claim, against, event, unders };
    };
    const ofRules = await comparePairs(pairs(), { vocabulary, bound, effort });
    return [...ofRules, ...(await editorsChecksOn(claims, way))];
  };

  const editorsChecksOn = async (claims: readonly Claim[], way: Way): Promise<readonly PairCheck[]> => {
    const indexes = claims.map(({ key }): Index => ({ of: 'CHECKED', claim: key }));
    const keys = await derivations.find({ indexes, range: ALWAYS, limit: bounds.mostClaims + 1 });
    const checks = await derivations.entries(keys.map((key) => ({ type: 'EditorCheck' as const, key })));
    const made = checks.filter(({ retracted }) => retracted !== true);
    const onClaim = Map.groupBy(made, ({ claim }) => claim);
    const compared = claims.flatMap((claim) =>
      (onClaim.get(claim.key) ?? []).map((check) => editorsCheck(claim, check, way)),
    );
    return (await Promise.all(compared)).flat();
  };

  const editorsCheck = async (claim: Claim, check: EditorCheck, way: Way): Promise<readonly PairCheck[]> => {
    const [against] = (await load([check.against], way.bound)).filter(counts);
    if (against === undefined || !way.bound.compare(1)) return [];
    if (check.under === null) return [checkOfEditor(check, { claim, against, under: null })];
    const [terms] = await load([check.under], way.bound);
    const read = terms?.statement?.type === 'Terms' ? (await way.accounts(terms.statement.commitment)).accounts : [];
    const account = read.find(({ claims }) => claims.some(({ key }) => key === check.under));
    return account === undefined ? [] : [checkOfEditor(check, { claim, against, under: account.under })];
  };

  /** Level by level, each claim once. What only supports matters for the claims asked about alone. */
  const spread = async (claims: readonly Claim[], way: Way): Promise<readonly PairCheck[]> => {
    const done = new Set(claims.map(({ key }) => key));
    const checks = [...(await checksOn(claims, way))];
    let level = checks.filter(({ relation }) => relation === 'CONTRADICTS' || relation === 'SUPPORTS');
    while (level.length > 0) {
      const next = new Map(level.filter(({ rule }) => rule.settles).map(({ against }) => [against.key, against]));
      const fresh = [...next.values()].filter(({ key }) => !done.has(key));
      for (const { key } of fresh) done.add(key);
      const found = withoutOutranked(await checksOn(fresh, way));
      level = found.filter(({ relation }) => relation === 'CONTRADICTS');
      for (const check of level) checks.push(check);
    }
    return checks;
  };

  /** What settles an event is settled without what events are: an editor may set a claim of it against its extreme. */
  const eventOf = async ({ statement }: Claim, { accounts }: Pick<Way, 'accounts'>): Promise<EventValue | null> => {
    if (statement?.type !== 'Extreme') return null;
    const bound = openBound(bounds);
    const all = await searchOne({ of: 'EVENT', event: statement.event }, bound);
    const telling = all.filter((claim) => counts(claim) && isOf(claim, statement.event));
    const checks = await spread(telling, { bound, accounts, eventOf: async () => null });
    return bound.limit() === null ? valueOfEvent(statement, telling, checks) : { count: null, time: null };
  };

  /** Accounts are settled by what holds whichever account one takes: their own checks depend on none. */
  const readAccounts = async (commitment: string): Promise<ReadAccounts> => {
    const bound = openBound(bounds);
    const all = await searchOne({ of: 'ACCOUNT', commitment }, bound);
    const given = all.filter((claim) => counts(claim) && commitmentOf(claim, 'Terms').includes(commitment));
    const checks = await spread(given, { bound, accounts: async () => ({ accounts: [], limit: null }), eventOf });
    const limit = bound.limit();
    // Of what is left open it is enough to show some.
    const shown = limit === null ? given : given.toSorted(byDate).slice(0, MOST_READINGS);
    return { accounts: accountsToRead(vocabulary, shown, checks), limit };
  };

  const accountsOf: Accounts = async (commitment) => {
    const before = accountsBefore.get(commitment) ?? readAccounts(commitment);
    accountsBefore.set(commitment, before);
    return before;
  };

  const gatherBy = async (claim: Claim, accounts: Accounts, bound: Bound): Promise<Gathered> => {
    const checks = await spread([claim], { bound, accounts, eventOf });
    const under = new Set(checks.flatMap((check) => check.under ?? []));
    const commitments = new Set([
      ...commitmentOf(claim, 'Compliance'),
      ...[...under].flatMap((each) => commitmentOf(each, 'Terms')),
    ]);
    const read = await Promise.all([...commitments].toSorted().map(accounts));
    const limit = [bound.limit(), ...read.map((each) => each.limit)].find((each) => each !== null) ?? null;
    return { checks, accounts: read.map((each) => each.accounts), limit };
  };

  return {
    vocabulary,
    gather: (claim) => gatherBy(claim, accountsOf, openBound(bounds)),
    gatherUnder: (claim, account, shares = 1) => {
      const own = commitmentOf(claim, 'Compliance');
      const accounts: Accounts = async (commitment) =>
        own.includes(commitment) ? { accounts: [account], limit: null } : accountsOf(commitment);
      const mostComparisons = Math.floor(bounds.mostComparisons / shares);
      return gatherBy(claim, accounts, openBound({ ...bounds, mostComparisons }));
    },
    checksOn: async (claims, among) => {
      const bound = openBound(bounds);
      const checks = await checksOn(claims, { bound, accounts: accountsOf, eventOf, among });
      return { checks, limit: bound.limit() };
    },
    accountsOf,
    eventOf: (claim) => eventOf(claim, { accounts: accountsOf }),
  };
}

/** The commitment that a compliance claim speaks of, and that an account gives the terms of. */
function commitmentOf({ statement }: Claim, type: 'Compliance' | 'Terms'): readonly string[] {
  return statement?.type === type ? [statement.commitment] : [];
}

function isTerms(statement: Claim['statement']): statement is Terms {
  return statement?.type === 'Terms';
}

function isOf({ statement }: Claim, event: string): boolean {
  return statement?.type === 'Occurrence' && statement.event === event;
}
