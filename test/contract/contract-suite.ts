import { describe, expect, it } from 'vitest';
import { type ClaimAnswer, type CommitmentAnswer, claimExpectations, commitmentExpectations } from './expectations.ts';

/** One way to put the contract's questions to the example record; `asOf` is a DateTime or null. */
export type ContractDriver = {
  readonly claim: (key: string, asOf: string | null) => Promise<ClaimAnswer>;
  readonly commitment: (key: string, asOf: string | null) => Promise<CommitmentAnswer>;
};

/** The contract, put to one driver. */
export function contractSuite(level: string, driver: ContractDriver): void {
  describe(`the contract, by ${level}`, () => {
    describe.each(claimExpectations)('claim $key as of $asOf', (expected) => {
      it(`is ${expected.rating}`, async () => {
        const answer = await driver.claim(expected.key, expected.asOf);
        expect(answer).toMatchObject({
          rating: expected.rating,
          ...(expected.readings && { readings: expected.readings }),
        });
        for (const name of expected.names ?? []) {
          expect(answer.explanation).toContain(name);
        }
      });

      it('is checked as expected, with the checks that have a relation first', async () => {
        const { checks } = await driver.claim(expected.key, expected.asOf);
        for (const { against, under, relation, results, comparison } of expected.checks ?? []) {
          const check = checks.find((other) => other.against === against && other.under === under);
          expect(check).toMatchObject({ relation });
          expect(check?.comparisons).not.toEqual([]);
          expect(results).toEqual(expect.arrayContaining(check?.comparisons.map(({ result }) => result) ?? []));
          expect(check?.comparisons).toEqual(expect.arrayContaining(comparison ? [comparison] : []));
        }
        const relations = checks.map(({ relation }) => (relation === null ? 'none' : 'some'));
        expect(relations).toEqual(relations.toSorted().toReversed());
      });
    });

    describe.each(commitmentExpectations)('commitment $key as of $asOf', (expected) => {
      it(`is ${expected.value}`, async () => {
        expect(await driver.commitment(expected.key, expected.asOf)).toMatchObject({
          value: expected.value,
          readings: expected.readings ?? expected.values ?? [],
        });
      });
    });
  });
}
