import DataLoader from 'dataloader';
import type { Kept } from '../operations/kept-ports.ts';
import type { Derivations, Ledger, NumberedRevisions, StoredRevision } from '../operations/ports.ts';
import { eachInStep } from './step-loader.ts';

/** What the resolvers of one request read from, where they read what each entry has in a partition of its own. */
export type StepReaders = {
  readonly derivations: Derivations;
  readonly kept: Kept;
  readonly ledger: Ledger;
  /** From now on everything is read again. */
  readonly forget: () => void;
};

/** As they are given, but what many entries are asked for at one step is read at the same time, each once. */
export function createStepReaders(given: Omit<StepReaders, 'forget'>): StepReaders {
  const derivations = derivationsInSteps(given.derivations);
  const kept = keptInSteps(given.kept);
  return {
    derivations: derivations.reading,
    kept: kept.reading,
    ledger: ledgerInSteps(given.ledger),
    forget: () => [...derivations.asked, ...kept.asked].forEach((asked) => asked.clear()),
  };
}

type InSteps<T> = { readonly reading: T; readonly asked: readonly Map<string, unknown>[] };

function derivationsInSteps(derivations: Derivations): InSteps<Derivations> {
  const searches = eachInStep(derivations.find);
  const checks = eachInStep(derivations.checks);
  const claims = eachInStep(derivations.claimKeys);
  const entries = eachInStep(derivations.entryKeys);
  return {
    reading: {
      ...derivations,
      find: async (...asked) => searches.load(asked),
      checks: async (...asked) => checks.load(asked),
      claimKeys: async (...asked) => claims.load(asked),
      entryKeys: async (...asked) => entries.load(asked),
    },
    asked: [searches.asked, checks.asked, claims.asked, entries.asked],
  };
}

function keptInSteps(kept: Kept): InSteps<Kept> {
  const verdicts = eachInStep(kept.verdicts);
  const statuses = eachInStep(kept.statuses);
  return {
    reading: {
      ...kept,
      verdicts: async (...asked) => verdicts.load(asked),
      statuses: async (...asked) => statuses.load(asked),
    },
    asked: [verdicts.asked, statuses.asked],
  };
}

/** Revisions by their numbers are one batch. Nothing is kept: what reads on until it has enough has no name. */
function ledgerInSteps(ledger: Ledger): Ledger {
  const numbered = new DataLoader<NumberedRevisions, readonly StoredRevision[]>(
    async (asked) => [...(await ledger.readAll(asked))],
    { cache: false },
  );
  const backs = new DataLoader<Parameters<Ledger['back']>, readonly StoredRevision[]>(
    async (asked) => Promise.all(asked.map(async (each) => ledger.back(...each))),
    { cache: false },
  );
  return {
    ...ledger,
    read: async (ref, numbers, request) =>
      request === undefined
        ? { revisions: await numbered.load({ ref, numbers }), noted: null }
        : ledger.read(ref, numbers, request),
    back: async (...asked) => backs.load(asked),
  };
}
