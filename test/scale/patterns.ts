/** What is measured: the API's reads, and a write with all that follows from it. */
import { recordEntry } from '../../functions/operations/ledger/record-entry.ts';
import { verifyEntry } from '../../functions/operations/ledger/verify-entry.ts';
import type { Store } from '../../functions/operations/ports.ts';
import { projectFully } from '../../functions/operations/project-fully.ts';
import type { Database } from '../../functions/store/database.ts';
import { listPosition } from '../../functions/store/list-keys.ts';
import { compliance, dated, days, occurrence, saying, startOf, terms, window } from '../support/build.ts';
import { write } from '../support/derived.ts';
import { aClaim, aCommitment, aConcept } from '../support/entries.ts';
import { latest } from '../support/numbers.ts';
import { storeOf } from '../support/projected.ts';
import { asked, contentOf, writerTo } from '../support/writer.ts';
import { type Consumed, consuming } from './consumed.ts';
import { addressOf } from './many-claims.ts';

export const NOW: number = startOf('2031-01-01');
const NO_FILTER = { rating: null, range: null };
const CHECKS = 20;
const FIRST = { first: 20 };

/** Of a list by date, a place on a day. */
function positionOn(day: string): string {
  return listPosition(aClaim('', { claimDate: dated(day) }));
}
const JANUARY = { from: startOf('1951-01-01'), to: startOf('1951-02-01') };

type Pattern = { readonly name: string; readonly run: (store: Store) => Promise<unknown> };

/** Reads of which each should cost the same whatever the size of the record. */
export const READS: readonly Pattern[] = [
  { name: 'the page of a claim', run: async ({ derivations }) => derivations.claimPage('claim-4', CHECKS) },
  {
    name: 'the last checks of a claim',
    run: async ({ derivations }) => derivations.checks('claim-4', { last: 20 }),
  },
  {
    name: '20 entries by key',
    run: async ({ derivations }) =>
      derivations.entries(Array.from({ length: 20 }, (_, number) => ({ type: 'Claim', key: `claim-${number}` }))),
  },
  { name: 'the page of a commitment', run: async ({ derivations }) => derivations.commitmentPage('pledge-4-1000') },
  { name: 'commitments', run: async ({ derivations }) => derivations.entryKeys({ of: 'Commitment' }, FIRST) },
  { name: 'sources', run: async ({ derivations }) => derivations.entryKeys({ of: 'Source' }, FIRST) },
  {
    name: 'sources at an address',
    run: async ({ derivations }) => derivations.entryKeys({ of: 'Source', url: addressOf(7) }, FIRST),
  },
  {
    name: 'concepts of a kind',
    run: async ({ derivations }) => derivations.entryKeys({ of: 'Concept', kind: 'ACTION' }, FIRST),
  },
  {
    name: 'concepts below another',
    run: async ({ derivations }) => derivations.entryKeys({ of: 'Concept', narrowerThan: 'agent-0' }, FIRST),
  },
  {
    name: 'all claims, the first 20',
    run: async ({ derivations }) => derivations.claimKeys({ filter: { by: 'ALL' }, ...NO_FILTER }, FIRST),
  },
  {
    name: 'the 20 before one that has gone',
    run: async ({ derivations }) =>
      derivations.claimKeys({ filter: { by: 'ALL' }, ...NO_FILTER }, { last: 20, before: positionOn('1951-01-01') }),
  },
  {
    name: 'the claims of a month',
    run: async ({ derivations }) =>
      derivations.claimKeys({ filter: { by: 'ALL' }, rating: null, range: JANUARY }, FIRST),
  },
  {
    name: 'all claims of a rating',
    run: async ({ derivations }) =>
      derivations.claimKeys({ filter: { by: 'ALL' }, rating: 'NOT_ENOUGH_EVIDENCE', range: null }, FIRST),
  },
  {
    name: 'the claims of a claimant',
    run: async ({ derivations }) =>
      derivations.claimKeys({ filter: { by: 'CLAIMANT', key: 'agent-1' }, ...NO_FILTER }, FIRST),
  },
  {
    name: 'the claims in a source',
    run: async ({ derivations }) =>
      derivations.claimKeys({ filter: { by: 'SOURCE', key: 'source-7' }, ...NO_FILTER }, FIRST),
  },
  {
    name: 'the claims in two sources',
    run: async ({ derivations }) =>
      derivations.claimKeys({ filter: { by: 'SOURCES', keys: ['source-7', 'source-8'] }, ...NO_FILTER }, FIRST),
  },
  { name: 'how many are rated what', run: async ({ derivations }) => derivations.tallies(['agent-1']) },
  {
    name: 'how many, of 20 claimants',
    run: async ({ derivations }) => derivations.tallies(Array.from({ length: 20 }, (_, number) => `agent-${number}`)),
  },
  { name: 'the vocabulary', run: async ({ derivations }) => derivations.vocabulary() },
  { name: 'the latest revision', run: async ({ truth }) => truth.latest({ type: 'Claim', key: 'claim-4' }) },
  { name: 'the history of a claim', run: async ({ truth }) => truth.history({ type: 'Claim', key: 'claim-4' }) },
  { name: 'its verification', run: async (store) => verifyEntry(store, { type: 'Claim', key: 'claim-4' }) },
  { name: 'verdicts published', run: async ({ kept }) => kept.verdicts('boast-4-1000-0', latest(20)) },
  {
    name: 'the feed, 20 of each part',
    run: async ({ kept }) =>
      kept.feed(
        Array.from({ length: 8 }, () => 0),
        20,
      ),
  },
  {
    name: 'the latest verdict changes',
    run: async ({ kept }) => kept.verdictChanges(null, FIRST),
  },
  {
    name: 'those to a rating',
    run: async ({ kept }) => kept.verdictChanges('SUPPORTED', FIRST),
  },
];

/** How many claims, each with a verdict that changes, the writes bear upon. */
export const BORNE_UPON: readonly number[] = [1, 2, 4];

/** A pledge of its own, and how many claim that it was kept. */
export type Pledge = { readonly name: string; readonly boasts: number };

/** Puts a pledge on the record, an account of it, and the claims that it was kept. */
export async function preparePledge(database: Database, { name, boasts }: Pledge): Promise<void> {
  const party = `works-${name}`;
  const action = `digging-${name}`;
  const commitment = `pledge-${name}`;
  const account = terms({ commitment, party, action, window: window('2030-01-10', '2030-01-20') });
  const entries = [
    aConcept(party),
    aConcept(action, { kind: 'ACTION' }),
    aCommitment(commitment, { party }),
    saying(`account-${name}`, account, { claimant: party }),
    ...Array.from({ length: boasts }, (_, number) =>
      saying(`boast-${name}-${number}`, compliance({ commitment, party, status: 'KEPT' }), {
        claimant: party,
        claimDate: dated('2030-01-25'),
      }),
    ),
  ];
  await write(storeOf(database), entries, NOW);
}

/** Writes through the ledger what refutes every claim that the pledge was kept, and derives what follows. */
export async function measureWrite(database: Database, { name, boasts }: Pledge): Promise<Consumed> {
  const store = storeOf(database);
  const deed = { agents: [`works-${name}`], action: `digging-${name}`, time: days('2030-01-11') };
  const hole = saying(`hole-${name}`, occurrence(deed), { claimant: 'agent-1' });
  const consumed = await consuming(database, async () => {
    const outcome = await recordEntry(writerTo(store), { ref: hole, content: contentOf(hole), asked: asked() });
    if (outcome.kind !== 'WRITTEN') throw new Error(`Not written: ${JSON.stringify(outcome)}`);
    await projectFully({ ...store, now: NOW }, [{ type: 'Claim', key: hole.key }]);
  });
  for (let number = 0; number < boasts; number += 1) {
    const page = await store.derivations.claimPage(`boast-${name}-${number}`, 0);
    const rating = page?.verdict?.value.rating;
    if (rating !== 'REFUTED') throw new Error(`The claim that the pledge was kept is ${rating}.`);
  }
  return consumed;
}
