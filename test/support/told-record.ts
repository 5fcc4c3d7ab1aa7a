/** An example record of the server, asked in the keys that its tables of expected answers use: without the record's name. */
import { readFile } from 'node:fs/promises';
import type { Check, Relation, Result } from '../../functions/domain/check.ts';
import { parseDateTime } from '../../functions/domain/date-time.ts';
import type { Claim, Entry } from '../../functions/domain/record.ts';
import type { Rating, Reading, Standing, Verdict } from '../../functions/domain/verdict.ts';
import { recordFile } from '../../functions/local/record-file.ts';
import { readStatus } from '../../functions/operations/read-status.ts';
import { readVerdict } from '../../functions/operations/read-verdict.ts';
import type { Reader } from '../../functions/operations/reader.ts';
import { readRecord } from '../../functions/operations/record-format/read-record.ts';
import { claimPageOf, commitmentPageOf } from './derived.ts';
import { seededStore } from './seed.ts';

/** Under one reading: the accounts taken, and where the claim stands by which claims. */
export type ToldReading = {
  readonly accounts: readonly string[];
  readonly claimantsOwn: boolean;
  readonly standing: Standing;
  readonly rating: Rating;
  readonly decidedBy: readonly string[];
};
export type ToldVerdict = {
  readonly standing: Standing;
  readonly rating: Rating;
  readonly readings: readonly ToldReading[];
};

/** One check: the rule, the account, the relation, and the result in each dimension (of each unit, for quantities). */
export type ToldCheck = readonly [
  rule: string,
  under: string | null,
  relation: Relation | null,
  results: Readonly<Record<string, Result>>,
];

/** The value, and of each reading its accounts, its value and the claims that decided it. */
export type ToldStatus = readonly [
  value: string,
  ...readings: readonly (readonly [accounts: readonly string[], value: string, decidedBy: readonly string[]])[],
];

export type ToldRecord = {
  readonly entries: readonly Entry[];
  /** The keys of its claims, in the order of the file. */
  readonly claims: readonly string[];
  /** `asOf`: a DateTime. */
  readonly verdict: (key: string, asOf?: string) => Promise<ToldVerdict>;
  /** Every check of the one claim against the other. */
  readonly checks: (key: string, against: string) => Promise<readonly ToldCheck[]>;
  readonly status: (commitment: string, asOf?: string) => Promise<ToldStatus>;
};

/** @param now - the moment of every question, a DateTime */
export async function tellRecord(name: string, now: string): Promise<ToldRecord> {
  const file = recordFile(name);
  const entries = readRecord(await readFile(file, 'utf8'), file);
  const store = await seededStore(entries, momentOf(now));
  const reader: Reader = { derivations: store.derivations, now: momentOf(now) };
  const short = (key: string): string => key.replace(`${name}/`, '');
  const pageOf = (key: string): ReturnType<typeof claimPageOf> => claimPageOf(store, `${name}/${key}`);
  const asked = (asOf?: string): number | null => (asOf === undefined ? null : momentOf(asOf));
  return {
    entries,
    claims: entries.filter((entry): entry is Claim => entry.type === 'Claim').map(({ key }) => short(key)),
    verdict: async (key, asOf) => tellVerdict(await readVerdict(reader, await pageOf(key), asked(asOf)), short),
    checks: async (key, against) => {
      const { checks } = await pageOf(key);
      return checks.items
        .filter(({ item }) => short(item.against.key) === against)
        .map(({ item }) => tell(item, short));
    },
    status: async (commitment, asOf) => {
      const status = await readStatus(reader, await commitmentPageOf(store, commitment), asked(asOf));
      const readings = status.readings.map(({ accounts, value, decidedBy }) => {
        return [accounts.map(({ key }) => short(key)), value, decidedBy.map(({ key }) => short(key))] as const;
      });
      return [status.value, ...readings];
    },
  };
}

type Short = (key: string) => string;

function tellVerdict({ standing, rating, readings, decidedBy }: Verdict, short: Short): ToldVerdict {
  const against = new Map(decidedBy.map((check) => [check.id, short(check.against.key)]));
  const tellReading = (reading: Reading): ToldReading => ({
    accounts: reading.accounts.map(({ key }) => short(key)),
    claimantsOwn: reading.claimantsOwn,
    standing: reading.standing,
    rating: reading.rating,
    decidedBy: reading.decidedBy.flatMap((id) => against.get(id) ?? []),
  });
  return { standing, rating, readings: readings.map(tellReading) };
}

function tell({ under, rule, relation, comparisons }: Check, short: Short): ToldCheck {
  const results = comparisons.map(({ dimension, unit, result }) => {
    return [unit === null ? dimension : `${dimension} ${unit}`, result] as const;
  });
  return [rule?.name ?? 'an editor', under && short(under.key), relation, Object.fromEntries(results)];
}

function momentOf(dateTime: string): number {
  const moment = parseDateTime(dateTime);
  if (typeof moment !== 'number') throw new Error(`${dateTime} is not a DateTime.`);
  return moment;
}
