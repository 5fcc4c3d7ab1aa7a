import { describe, expect, it } from 'vitest';
import type { Claim, Entry } from '../../../functions/domain/record.ts';
import { DECIDING_CHECKS } from '../../../functions/domain/verdict.ts';
import { deriveQuotingStatus } from '../../../functions/operations/derive-status.ts';
import { deriveVerdictToKeep } from '../../../functions/operations/derive-verdict.ts';
import { type Evidence, openEvidence } from '../../../functions/operations/evidence.ts';
import type { Quote } from '../../../functions/operations/kept-ports.ts';
import { startOf } from '../../support/build.ts';
import { append, claimPageOf, commitmentPageOf, write } from '../../support/derived.ts';
import { fc } from '../../support/fast-check.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { seededStore } from '../../support/seed.ts';
import { anyRecord } from '../../support/small-records.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

const NOW = startOf('2030-02-01');

/** Entries whose words are nobody else's: each is told by what it says. */
function inWordsOfTheirOwn(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => {
    const words = `<<${entry.type} ${entry.key}>>`;
    if (entry.type === 'Concept') return { ...entry, prefLabel: { en: words } };
    if (entry.type === 'Claim') return { ...entry, text: `${words}.` };
    return entry.type === 'EditorCheck' ? { ...entry, rationale: words } : entry;
  });
}

/** Who says something in these words, once each. */
function saidIn(value: unknown): ReadonlySet<string> {
  return new Set([...JSON.stringify(value).matchAll(/<<(.*?)>>/g)].map(([, name = '']) => name));
}

function namesOf(quotes: readonly Quote[]): ReadonlySet<string> {
  return new Set(quotes.map(({ type, key }) => `${type} ${key}`));
}

async function pledgeStatus(entries: readonly Entry[]): Promise<Awaited<ReturnType<typeof deriveQuotingStatus>>> {
  const store = await seededStore(entries, NOW);
  const { commitment } = await commitmentPageOf(store, 'pledge');
  return deriveQuotingStatus(await openEvidence(store.derivations, null), commitment, NOW);
}

describe('what a verdict or a status quotes', () => {
  it('is whatever has a word in it, for any small record', () =>
    fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const entries = inWordsOfTheirOwn(record);
        const store = createMemoryStore();
        await write(store, entries, NOW);
        const evidence = await openEvidence(store.derivations, null);
        for (const { key } of entries.filter(({ type }) => type === 'Claim')) {
          const { verdict, quotes } = await deriveVerdictToKeep(evidence, (await claimPageOf(store, key)).claim);
          expect(saidIn(verdict).difference(namesOf(quotes))).toEqual(new Set());
        }
        for (const { key } of entries.filter(({ type }) => type === 'Commitment')) {
          const { commitment } = await commitmentPageOf(store, key);
          const { status, quotes } = await deriveQuotingStatus(evidence, commitment, NOW);
          expect(saidIn(status).difference(namesOf(quotes))).toEqual(new Set());
        }
      }),
    ));

  it('is quoted as the revision that was read', async () => {
    const store = await seededStore(townWith(ACCOUNT, BOAST, HOLE), NOW);
    const press = townWith().filter(({ key }) => key === 'press');
    await write(store, press, NOW);
    await append(store, [HOLE]);
    const numbersIn = async (evidence: Evidence): Promise<readonly (number | null)[]> => {
      const { quotes } = await deriveVerdictToKeep(evidence, (await claimPageOf(store, 'boast')).claim);
      return ['hole', 'press'].map((name) => quotes.find(({ key }) => key === name)?.number ?? null);
    };

    // What was written of the hole is not derived yet.
    expect(await numbersIn(await openEvidence(store.derivations, null))).toEqual([1, 2]);
  });

  it('is, of a status, the accounts, what decides it, and who is called by name', async () => {
    const { quotes } = await pledgeStatus(townWith(ACCOUNT, BOAST, HOLE));

    expect(quotes.map(({ type, key, number }) => `${type} ${key} ${number}`)).toEqual([
      'Claim account 1',
      'Claim hole 1',
      'Concept mayor 1',
      'Concept press 1',
    ]);
    expect((await pledgeStatus(townWith(BOAST, HOLE))).quotes).toEqual([]);
  });

  it('is an editor’s check too, of whichever of its revisions', async () => {
    const check: Entry = {
      type: 'EditorCheck',
      key: 'check',
      claim: 'hole',
      against: 'denial',
      under: null,
      relation: 'CONTRADICTS',
      rationale: 'So the files show.',
    };
    const store = await seededStore(townWith(HOLE, DENIAL, check), NOW);
    const { claim } = await claimPageOf(store, 'hole');
    const { quotes } = await deriveVerdictToKeep(await openEvidence(store.derivations, null), claim);

    expect(quotes).toContainEqual({ type: 'EditorCheck', key: 'check', number: null });
  });

  it('is, of concepts that are on no record, of nothing that is known', async () => {
    const claims = [ACCOUNT, BOAST, { ...HOLE, claimant: 'stranger' }];
    const store = createMemoryStore();
    await write(store, townWith(...claims), NOW);
    const { quotes } = await deriveVerdictToKeep(
      await openEvidence(store.derivations, null),
      (await claimPageOf(store, 'boast')).claim,
    );

    expect(quotes).toContainEqual({ type: 'Concept', key: 'stranger', number: null });
  });

  it('is the claim in whose words it is explained, though it holds other checks', async () => {
    const claims = Array.from(
      { length: DECIDING_CHECKS + 1 },
      (_, number): Claim => ({ ...HOLE, key: `hole ${`${number}`.padStart(3, '0')}`, text: `Hole ${number}!` }),
    );
    const last = claims.at(-1)?.key ?? '';
    const checks = claims.slice(0, -1).map(
      ({ key }): Entry => ({
        type: 'EditorCheck',
        key: `check of ${key}`,
        claim: 'boast',
        against: key,
        under: null,
        relation: 'CONTRADICTS',
        rationale: 'So the files show.',
      }),
    );
    const store = await seededStore(townWith(ACCOUNT, BOAST, ...claims, ...checks), NOW);
    const { claim } = await claimPageOf(store, 'boast');
    const { verdict, quotes } = await deriveVerdictToKeep(await openEvidence(store.derivations, null), claim);

    expect(verdict.decidingCount).toBe(DECIDING_CHECKS + 1);
    const held = verdict.decidedBy.some(({ against }) => against.key === last);
    expect([held, verdict.explanation.includes(`Hole ${DECIDING_CHECKS}`)]).toEqual([false, true]);
    expect(quotes).toContainEqual({ type: 'Claim', key: last, number: 1 });
  });
});
