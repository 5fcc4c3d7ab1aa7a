import { beforeAll } from 'vitest';
import type { Check } from '../../functions/domain/check.ts';
import { parseDateTime } from '../../functions/domain/date-time.ts';
import { readChecks } from '../../functions/operations/read-checks.ts';
import { readStatus } from '../../functions/operations/read-status.ts';
import { readVerdict } from '../../functions/operations/read-verdict.ts';
import type { Reader } from '../../functions/operations/reader.ts';
import { exampleReader, NOW } from '../support/example.ts';
import { contractSuite } from './contract-suite.ts';
import type { ClaimAnswer } from './expectations.ts';

const window = { first: 20 };
let reader: Reader;

beforeAll(async () => {
  reader = await exampleReader(NOW);
});

contractSuite('the operations', {
  claim: async (key, asOf) => {
    const page = present(await reader.derivations.claimPage(key, window.first));
    const verdict = await readVerdict(reader, page, momentOf(asOf));
    const checks = await readChecks(reader, page, { asOf: momentOf(asOf), window });
    return {
      ...verdict,
      readings: verdict.readings.map(({ accounts, rating, claimantsOwn }) => ({
        accounts: accounts.map((account) => account.key),
        rating,
        claimantsOwn,
      })),
      checks: checks.items.map(({ item }) => answerOf(item)),
    };
  },
  commitment: async (key, asOf) => {
    const status = await readStatus(reader, present(await reader.derivations.commitmentPage(key)), momentOf(asOf));
    return {
      value: status.value,
      readings: status.readings.map(({ accounts, value, decidedBy }) => ({
        accounts: accounts.map((account) => account.key),
        value,
        decidedBy: decidedBy.map((claim) => claim.key),
      })),
    };
  },
});

function answerOf({ against, under, relation, comparisons }: Check): ClaimAnswer['checks'][number] {
  return {
    against: against.key,
    under: under?.key ?? null,
    relation,
    comparisons: comparisons.map(({ dimension, result }) => ({ dimension, result })),
  };
}

function momentOf(asOf: string | null): number | null {
  const moment = asOf === null ? null : parseDateTime(asOf);
  if (typeof moment === 'object' && moment !== null) {
    throw new Error(`${asOf} is no DateTime.`);
  }
  return moment;
}

function present<T>(page: T | null): T {
  if (page === null) {
    throw new Error('The record does not hold it.');
  }
  return page;
}
