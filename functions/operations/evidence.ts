import { type Account, accountsToRead } from '../domain/accounts.ts';
import { compareClaims, type PairCheck } from '../domain/compare-claims.ts';
import type { EventValue } from '../domain/event-value.ts';
import { ALWAYS, type Search, searchesOnto } from '../domain/indexing.ts';
import type { Claim, Terms } from '../domain/record.ts';
import { valueOfEvent } from '../domain/value-of-event.ts';
import type { Limit } from '../domain/verdict.ts';
import { createVocabulary, type Vocabulary } from '../domain/vocabulary.ts';
import type { Derivations } from './ports.ts';

/** How many claims one verdict or status takes in at most; where more bear on it, it is left open and says so. */
export const MOST_CLAIMS = 10_000;

/** What the record holds on some claims, as far as it counts; what was read once is not read again. */
export type Evidence = {
  readonly vocabulary: Vocabulary;
  /** The accounts by which a commitment is read, and the checks that decide which those are. */
  readonly accountsOf: (commitment: string) => Promise<ReadAccounts>;
  /**
   * The checks on a claim, under these accounts, and on along what contradicts or supports it: "what bears on it, and
   * what contradicts those, and so on along contradictions until nothing is added".
   */
  readonly gather: (claim: Claim, accounts: readonly Account[]) => Promise<readonly PairCheck[]>;
  /** What is known of the event of an extreme; null for any other claim. */
  readonly eventOf: (claim: Claim) => Promise<EventValue | null>;
  /** The claims in these indexes, whether they count or not. */
  readonly search: (searches: readonly Search[]) => Promise<readonly Claim[]>;
  /** The bound that was met on the way. */
  readonly limit: () => Limit | null;
};
export type ReadAccounts = { readonly accounts: readonly Account[]; readonly checks: readonly PairCheck[] };

/**
 * @param asOf - only claims certainly made by then count (epoch milliseconds); null: every claim on the record
 */
export async function openEvidence(
  derivations: Derivations,
  asOf: number | null,
  mostClaims: number = MOST_CLAIMS,
): Promise<Evidence> {
  const vocabulary = createVocabulary(await derivations.vocabulary());
  const claims = new Map<string, Promise<Claim | undefined>>();
  const accountsBefore = new Map<string, Promise<ReadAccounts>>();
  let met = false;

  const counts = (claim: Claim): boolean =>
    claim.rank !== 'DEPRECATED' && (asOf === null || claim.claimDate.span.latestEnd <= asOf);

  const load = async (keys: readonly string[]): Promise<readonly Claim[]> => {
    const missing = keys.filter((key) => !claims.has(key));
    const room = missing.slice(0, Math.max(0, mostClaims - claims.size));
    met ||= room.length < missing.length;
    if (room.length > 0) {
      const entries = derivations
        .entries(room.map((key) => ({ type: 'Claim' as const, key })))
        .then((found) => new Map(found.map((claim) => [claim.key, claim])));
      for (const key of room)
        claims.set(
          key,
          entries.then((found) => found.get(key)),
        );
    }
    const loaded = await Promise.all(keys.map((key) => claims.get(key)));
    return loaded.filter((claim) => claim !== undefined);
  };

  const search = async (searches: readonly Search[]): Promise<readonly Claim[]> => {
    const found = await Promise.all(
      searches
        .filter(({ indexes }) => indexes.length > 0)
        .map(({ indexes, range }) => derivations.find({ indexes, range, limit: mostClaims + 1 })),
    );
    return load([...new Set(found.flat())].sort());
  };

  const checksOn = async (claim: Claim, accounts: readonly Account[]): Promise<readonly PairCheck[]> => {
    const unders = accounts.map(({ under }) => under);
    const terms = unders.flatMap(({ statement }): readonly Terms[] => (statement?.type === 'Terms' ? [statement] : []));
    const [others, event] = await Promise.all([search(searchesOnto(vocabulary, claim, terms)), eventOf(claim)]);
    return others
      .filter((against) => against.key !== claim.key && counts(against))
      .flatMap((against) => compareClaims(vocabulary, { claim, against, event }, unders));
  };

  /** Level by level, each claim once. What only supports matters for the claim asked about alone. */
  const spread = async (first: readonly (readonly PairCheck[])[], done: Set<string>): Promise<readonly PairCheck[]> => {
    const checks = first.flat();
    let level = first.flat().filter(({ relation }) => relation === 'CONTRADICTS' || relation === 'SUPPORTS');
    while (level.length > 0) {
      const next = [...new Map(level.filter(({ rule }) => rule.settles).map(({ against }) => [against.key, against]))];
      const fresh = next.filter(([key]) => !done.has(key));
      for (const [key] of fresh) done.add(key);
      const found = await Promise.all(fresh.map(([, claim]) => checksOn(claim, [])));
      level = found.flat().filter(({ relation }) => relation === 'CONTRADICTS');
      checks.push(...level);
    }
    return checks;
  };

  const eventOf = async ({ statement }: Claim): Promise<EventValue | null> => {
    if (statement?.type !== 'Extreme') return null;
    const all = await search([{ indexes: [{ of: 'EVENT', event: statement.event }], range: ALWAYS }]);
    const telling = all.filter((claim) => claim.statement?.type === 'Occurrence' && counts(claim));
    return valueOfEvent(statement, telling, await gatherOn(telling));
  };

  const gatherOn = async (claims: readonly Claim[]): Promise<readonly PairCheck[]> => {
    const first = await Promise.all(claims.map((claim) => checksOn(claim, [])));
    return spread(first, new Set(claims.map(({ key }) => key)));
  };

  const accountsOf = async (commitment: string): Promise<ReadAccounts> => {
    const all = await search([{ indexes: [{ of: 'ACCOUNT', commitment }], range: ALWAYS }]);
    const given = all.filter(counts);
    const checks = await gatherOn(given);
    return { accounts: accountsToRead(vocabulary, given, checks), checks };
  };

  return {
    vocabulary,
    accountsOf: (commitment) => {
      const before = accountsBefore.get(commitment) ?? accountsOf(commitment);
      accountsBefore.set(commitment, before);
      return before;
    },
    gather: async (claim, accounts) => spread([await checksOn(claim, accounts)], new Set([claim.key])),
    eventOf,
    search,
    limit: () => (met ? 'TOO_MANY_CLAIMS' : null),
  };
}
