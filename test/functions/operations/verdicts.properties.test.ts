import { describe, expect, it } from 'vitest';
import type { PairCheck } from '../../../functions/domain/compare-claims.ts';
import type { Claim, Entry } from '../../../functions/domain/record.ts';
import { settleChecks } from '../../../functions/domain/standing.ts';
import { openEvidence } from '../../../functions/operations/evidence.ts';
import type { ClaimPage, CommitmentPage, Store } from '../../../functions/operations/ports.ts';
import { readChecks } from '../../../functions/operations/read-checks.ts';
import { readStatus } from '../../../functions/operations/read-status.ts';
import { readVerdict } from '../../../functions/operations/read-verdict.ts';
import { EMPTY_SLICE } from '../../../functions/operations/slices.ts';
import { endOf, occurrence, saying, startOf } from '../../support/build.ts';
import { claimPageOf, commitmentPageOf, derivedFrom } from '../../support/derived.ts';
import { aConcept } from '../../support/entries.ts';
import { fc } from '../../support/fast-check.ts';
import { seededStore } from '../../support/seed.ts';
import { anyRecord, COMMITMENTS, dayOf, LAST_DAY } from '../../support/small-records.ts';

const NOW = startOf('2030-01-04');
const DAYS = Array.from({ length: LAST_DAY }, (_, number) => endOf(dayOf(number + 1)));
const ALL = { first: 1000, after: null };

const isClaim = (entry: Entry): entry is Claim => entry.type === 'Claim';
const claimsOf = (entries: readonly Entry[]): readonly Claim[] => entries.filter(isClaim);
const madeBy = (moment: number) => {
  return (entry: Entry): boolean => !isClaim(entry) || entry.claimDate.span.latestEnd <= moment;
};

/** What a reader is told of all claims and commitments, where pages are as given. */
async function told(
  store: Store,
  { claims, commitments }: { readonly claims: readonly ClaimPage[]; readonly commitments: readonly CommitmentPage[] },
): Promise<unknown> {
  const reader = { derivations: store.derivations, now: NOW };
  const checks = async (page: ClaimPage): Promise<unknown> =>
    (await readChecks(reader, page, { asOf: null, window: ALL })).items.map(({ item }) => item);
  return {
    verdicts: await Promise.all(claims.map((page) => readVerdict(reader, page, null))),
    checks: await Promise.all(claims.map(checks)),
    statuses: await Promise.all(commitments.map((page) => readStatus(reader, page, null))),
  };
}

describe('verdicts, checks and statuses, for any small record', () => {
  it('are on the page what is derived on the spot', () =>
    fc.assert(
      fc.asyncProperty(anyRecord, async (entries) => {
        const store = await seededStore(entries, NOW);
        const pages = await derivedFrom(store, entries);
        const bare = {
          claims: pages.claims.map((page) => ({ ...page, verdict: null, checks: EMPTY_SLICE })),
          commitments: pages.commitments.map((page) => ({ ...page, status: null })),
        };
        expect(await told(store, bare)).toEqual(await told(store, pages));
      }),
    ));

  it('are as of each day what they are on a record that ends with that day and the claim asked about', () =>
    fc.assert(
      fc.asyncProperty(anyRecord, fc.constantFrom(...DAYS), fc.nat(), async (entries, asOf, choice) => {
        const claims = claimsOf(entries);
        const asked = claims[choice % claims.length]?.key ?? '';
        const whole = await seededStore(entries, NOW);
        const cut = await seededStore(
          entries.filter((entry) => madeBy(asOf)(entry) || entry.key === asked),
          NOW,
        );
        const verdict = async (store: Store): Promise<unknown> => {
          const reader = { derivations: store.derivations, now: NOW };
          const page = await claimPageOf(store, asked);
          return [await readVerdict(reader, page, asOf), await readChecks(reader, page, { asOf, window: ALL })];
        };
        expect(await verdict(whole)).toEqual(await verdict(cut));
      }),
    ));

  it('are as of each day, for what was said by then, what they are now on a record that ends with that day', () =>
    fc.assert(
      fc.asyncProperty(anyRecord, fc.constantFrom(...DAYS), async (entries, asOf) => {
        const whole = await seededStore(entries, NOW);
        const cut = await seededStore(entries.filter(madeBy(asOf)), asOf);
        const verdicts = async (store: Store, moment: number | null): Promise<unknown> =>
          Promise.all(
            claimsOf(entries)
              .filter(madeBy(asOf))
              .map(async ({ key }) =>
                readVerdict({ derivations: store.derivations, now: NOW }, await claimPageOf(store, key), moment),
              ),
          );
        const statuses = async (store: Store, moment: number | null): Promise<unknown> =>
          Promise.all(
            COMMITMENTS.map(async (key) =>
              readStatus({ derivations: store.derivations, now: asOf }, await commitmentPageOf(store, key), moment),
            ),
          );
        expect(await verdicts(whole, asOf)).toEqual(await verdicts(cut, null));
        expect(await statuses(whole, asOf)).toEqual(await statuses(cut, null));
      }),
    ));

  it('do not change when a claim is added that bears on nothing', () =>
    fc.assert(
      fc.asyncProperty(anyRecord, fc.constantFrom('DO', 'DENY', 'JUDGE', 'NOTHING'), async (entries, way) => {
        const deed = { agents: ['stranger'], action: 'juggling', denial: way === 'DENY' };
        const statement = way === 'NOTHING' ? null : way === 'JUDGE' ? JUDGEMENT : occurrence(deed);
        const added = [
          aConcept('stranger'),
          aConcept('juggling', { kind: 'ACTION' }),
          saying('c-added', statement, { claimant: 'mayor' }),
        ];
        const before = await derivedFrom(await seededStore(entries, NOW), entries);
        const after = await derivedFrom(await seededStore([...entries, ...added], NOW), entries);
        fc.pre(after.claims.every(({ checks }) => checks.items.every(({ item }) => item.against.key !== 'c-added')));
        const withoutHeads = ({ claims, ...rest }: typeof after): unknown => ({
          ...rest,
          claims: claims.map((page) => ({ ...page, head: null })),
        });
        expect(withoutHeads(after)).toEqual(withoutHeads(before));
      }),
    ));

  it('let a claim stand alike seen from its own page and inside the verdict on any other', () =>
    fc.assert(
      fc.asyncProperty(anyRecord, async (entries) => {
        const { derivations } = await seededStore(entries, NOW);
        const evidence = await openEvidence(derivations, null);
        const stands = async (asked: Claim, claim: Claim): Promise<string> =>
          settleChecks((await evidence.gather(asked)).checks)
            .stand(claim)
            .standing.replace(SUPPORTED, UNOPPOSED);
        for (const asked of claimsOf(entries)) {
          const { checks } = await evidence.gather(asked);
          const claims = checks.filter(({ rule }) => rule.settles && !rule.underAccount).flatMap(passedOn);
          for (const claim of claims)
            expect([claim.key, await stands(asked, claim)]).toEqual([claim.key, await stands(claim, claim)]);
        }
      }),
    ));
});

const passedOn = ({ relation, against }: PairCheck): readonly Claim[] => (relation === 'CONTRADICTS' ? [against] : []);
const [SUPPORTED, UNOPPOSED] = ['CORROBORATED', 'UNOPPOSED'];
const JUDGEMENT = { type: 'Judgement', kind: 'OPINION' } as const;
