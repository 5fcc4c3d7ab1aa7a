import { type Account, accountsToRead } from '../domain/accounts.ts';
import { compareClaims, type PairCheck } from '../domain/compare-claims.ts';
import { checkOfEditor, withoutOutranked } from '../domain/editors-check.ts';
import type { EventValue } from '../domain/event-value.ts';
import type { Index, Range } from '../domain/indexes.ts';
import { ALWAYS, type Search, searchesOnto } from '../domain/indexing.ts';
import type { Claim, EditorCheck, Terms } from '../domain/record.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../domain/span.ts';
import { takesPart } from '../domain/takes-part.ts';
import { valueOfEvent } from '../domain/value-of-event.ts';
import type { Limit } from '../domain/verdict.ts';
import { createVocabulary, type Vocabulary } from '../domain/vocabulary.ts';
import type { Derivations } from './ports.ts';
import { remembering } from './views.ts';

/** How many claims one verdict or status takes in at most; where more bear on it, it is left open and says so. */
export const MOST_CLAIMS = 10_000;

/** What the record holds, as far as it counts; what was read once is not read again. */
export type Evidence = {
  readonly vocabulary: Vocabulary;
  /**
   * The checks on a claim, under every account of its commitment, and on along what contradicts it: "what bears on it,
   * and what contradicts those, and so on along contradictions until nothing is added".
   */
  readonly gather: (claim: Claim) => Promise<Gathered>;
  /** The same for a compliance claim under one account only. */
  readonly gatherUnder: (claim: Claim, account: Account) => Promise<Gathered>;
  /** The checks on a claim alone, under every account of its commitment. */
  readonly checksOn: (claim: Claim) => Promise<readonly PairCheck[]>;
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
export type ReadAccounts = { readonly accounts: readonly Account[]; readonly limit: Limit | null };

/** What one gathering has taken in, and whether it had to leave something out. */
type Bound = { readonly taken: Set<string>; met: boolean };
type Accounts = (commitment: string) => Promise<ReadAccounts>;
/** How one gathering reads: within a bound, by which accounts, and what it takes to be known of events. */
type Way = {
  readonly bound: Bound;
  readonly accounts: Accounts;
  readonly eventOf: (claim: Claim, way: Way) => Promise<EventValue | null>;
};

/**
 * @param asOf - only claims certainly made by then count (epoch milliseconds); null: every claim on the record
 */
export async function openEvidence(
  record: Derivations,
  asOf: number | null,
  mostClaims: number = MOST_CLAIMS,
): Promise<Evidence> {
  const derivations = remembering(record);
  const vocabulary = createVocabulary(await derivations.vocabulary());
  const accountsBefore = new Map<string, Promise<ReadAccounts>>();

  const counts = (claim: Claim): boolean =>
    takesPart(claim) && (asOf === null || claim.claimDate.span.latestEnd <= asOf);

  /** The claims that each of several searches finds; what looks in the same indexes is read at once, for all its times. */
  const search = async (searches: readonly Search[], bound: Bound): Promise<(search: Search) => readonly Claim[]> => {
    const joined = Map.groupBy(
      searches.filter(({ indexes }) => indexes.length > 0),
      ({ indexes }) => JSON.stringify(indexes),
    );
    const found = await Promise.all(
      [...joined].map(async ([name, alike]) => {
        const indexes = alike.slice(0, 1).flatMap((each) => each.indexes);
        return [name, await derivations.find({ indexes, range: hullOf(alike), limit: mostClaims + 1 })] as const;
      }),
    );
    const keys = new Map(found);
    const claims = new Map((await load([...keys.values()].flat(), bound)).map((claim) => [claim.key, claim]));
    return ({ indexes }) => (keys.get(JSON.stringify(indexes)) ?? []).flatMap((key) => claims.get(key) ?? []);
  };

  const load = async (keys: readonly string[], bound: Bound): Promise<readonly Claim[]> => {
    const { taken } = bound;
    const fits = keys.filter((key) => taken.has(key) || (taken.size < mostClaims && taken.add(key)));
    if (fits.length < keys.length) bound.met = true;
    return derivations.entries(fits.map((key) => ({ type: 'Claim' as const, key })));
  };

  const searchOne = async (index: Index, bound: Bound): Promise<readonly Claim[]> => {
    const one = { indexes: [index], range: ALWAYS };
    return (await search([one], bound))(one);
  };

  const checksOn = async (claims: readonly Claim[], way: Way): Promise<readonly PairCheck[]> => {
    const asked = await Promise.all(
      claims.map(async (claim) => {
        const [commitment] = commitmentOf(claim, 'Compliance');
        const unders =
          commitment === undefined ? [] : (await way.accounts(commitment)).accounts.map(({ under }) => under);
        const searches = searchesOnto(vocabulary, claim, unders.map(({ statement }) => statement).filter(isTerms));
        return { claim, unders, searches, event: await way.eventOf(claim, way) };
      }),
    );
    const found = await search(
      asked.flatMap(({ searches }) => searches),
      way.bound,
    );
    const ofRules = asked.flatMap(({ claim, unders, searches, event }) =>
      [...new Set(searches.flatMap(found))]
        .filter((against) => against.key !== claim.key && counts(against))
        .flatMap((against) => compareClaims(vocabulary, { claim, against, event }, unders)),
    );
    return [...ofRules, ...(await editorsChecksOn(claims, way))];
  };

  const editorsChecksOn = async (claims: readonly Claim[], way: Way): Promise<readonly PairCheck[]> => {
    const indexes = claims.map(({ key }): Index => ({ of: 'CHECKED', claim: key }));
    const keys = await derivations.find({ indexes, range: ALWAYS, limit: mostClaims + 1 });
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
    if (against === undefined) return [];
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
    const bound = newBound();
    const all = await searchOne({ of: 'EVENT', event: statement.event }, bound);
    const telling = all.filter((claim) => counts(claim) && isOf(claim, statement.event));
    const checks = await spread(telling, { bound, accounts, eventOf: async () => null });
    return bound.met ? { count: null, time: null } : valueOfEvent(statement, telling, checks);
  };

  /** Accounts are settled by what holds whichever account one takes: their own checks depend on none. */
  const readAccounts = async (commitment: string): Promise<ReadAccounts> => {
    const bound = newBound();
    const all = await searchOne({ of: 'ACCOUNT', commitment }, bound);
    const given = all.filter((claim) => counts(claim) && commitmentOf(claim, 'Terms').includes(commitment));
    const checks = await spread(given, { bound, accounts: async () => ({ accounts: [], limit: null }), eventOf });
    return { accounts: accountsToRead(vocabulary, given, checks), limit: limitOf(bound) };
  };

  const accountsOf: Accounts = async (commitment) => {
    const before = accountsBefore.get(commitment) ?? readAccounts(commitment);
    accountsBefore.set(commitment, before);
    return before;
  };

  const gatherBy = async (claim: Claim, accounts: Accounts): Promise<Gathered> => {
    const bound = newBound();
    const checks = await spread([claim], { bound, accounts, eventOf });
    const under = new Set(checks.flatMap((check) => check.under ?? []));
    const commitments = new Set([
      ...commitmentOf(claim, 'Compliance'),
      ...[...under].flatMap((each) => commitmentOf(each, 'Terms')),
    ]);
    const read = await Promise.all([...commitments].toSorted().map(accounts));
    const limit = [limitOf(bound), ...read.map((each) => each.limit)].find((each) => each !== null) ?? null;
    return { checks, accounts: read.map((each) => each.accounts), limit };
  };

  return {
    vocabulary,
    gather: (claim) => gatherBy(claim, accountsOf),
    gatherUnder: (claim, account) => {
      const own = commitmentOf(claim, 'Compliance');
      return gatherBy(claim, async (commitment) =>
        own.includes(commitment) ? { accounts: [account], limit: null } : accountsOf(commitment),
      );
    },
    checksOn: (claim) => checksOn([claim], { bound: newBound(), accounts: accountsOf, eventOf }),
    accountsOf,
    eventOf: (claim) => eventOf(claim, { accounts: accountsOf }),
  };
}

function newBound(): Bound {
  return { taken: new Set(), met: false };
}

function limitOf({ met }: Bound): Limit | null {
  return met ? 'TOO_MANY_CLAIMS' : null;
}

/** The commitment that a compliance claim speaks of, and that an account gives the terms of. */
function commitmentOf({ statement }: Claim, type: 'Compliance' | 'Terms'): readonly string[] {
  return statement?.type === type ? [statement.commitment] : [];
}

function isTerms(statement: Claim['statement']): statement is Terms {
  return statement?.type === 'Terms';
}

function hullOf(searches: readonly Search[]): Range {
  return searches.reduce(
    ({ from, to }, { range }) => ({ from: Math.min(from, range.from), to: Math.max(to, range.to) }),
    { from: END_OF_TIME, to: BEGINNING_OF_TIME },
  );
}

function isOf({ statement }: Claim, event: string): boolean {
  return statement?.type === 'Occurrence' && statement.event === event;
}
