import type { EntryRef } from '../../domain/record.ts';
import { createVocabulary } from '../../domain/vocabulary.ts';
import { derivePages } from '../../operations/derive-pages.ts';
import { hasPage } from '../../operations/due.ts';
import type { Store } from '../../operations/ports.ts';
import { type CurrentVocabulary, currentVocabulary, projectContents } from '../../operations/project-content.ts';
import { projectFully } from '../../operations/project-fully.ts';
import { runTask } from '../../operations/run-task.ts';
import { countAnew } from '../../store/count-anew.ts';
import type { Database } from '../../store/database.ts';
import { distrust } from '../../store/memories.ts';
import { trustingKept } from './trusting-kept.ts';

/** The steps of a rebuild. Each derives something of a few entries; done twice it does no harm. */
export type Deriving = {
  /** What the entries say, and where they are found. Answers with those of which the feed told anything only now. */
  readonly contents: (refs: readonly EntryRef[]) => Promise<readonly EntryRef[]>;
  /** The pages of claims and commitments, when the contents of all entries are derived. */
  readonly pages: (refs: readonly EntryRef[]) => Promise<void>;
  /** How many claims of each claimant among the concepts are rated what, when all pages are derived. */
  readonly tallies: (refs: readonly EntryRef[]) => Promise<void>;
  /** All that follows from entries that were written. */
  readonly all: (refs: readonly EntryRef[]) => Promise<void>;
  /** What was left for later, by its id. */
  readonly task: (id: string) => Promise<void>;
};

const NO_TASK = '';
/** How often a claimant's claims are counted because somebody else has just written one. */
const ATTEMPTS = 20;

/** @param now - a clock, in epoch milliseconds */
export function createDeriving(database: Database, store: Store, now: () => number): Deriving {
  const kept = trustingKept(store);
  const runAll = async (id: string): Promise<void> => {
    const tasks = [id];
    for (const one of tasks) tasks.push(...(await runTask({ ...store, projection: kept, now: now() }, one)));
  };
  return {
    contents: async (refs) => {
      const told: EntryRef[] = [];
      const projection: Store['projection'] = {
        ...kept,
        putContent: async (content, turn) => {
          const { type, key } = content.revision;
          const isPut = await kept.putContent(content, turn);
          if (isPut && content.untold.length > 0) told.push({ type, key });
          return isPut;
        },
      };
      const isOfConcepts = refs.every(({ type }) => type === 'Concept');
      const vocabulary = isOfConcepts ? noVocabulary : currentVocabulary(store.derivations);
      await Promise.all(refs.map(async (ref) => distrust(database, ref)));
      await projectContents({ ...store, projection, now: now() }, refs, vocabulary);
      return told;
    },
    pages: async (refs) => {
      // Pages that are only now there change nothing for others, which this rebuild itself derives; one that is another
      // than it was may be so by what somebody has just written, and is passed on like any other.
      let isNew = false;
      const projection: Store['projection'] = {
        ...kept,
        verdictTurn: async (claim, which) => {
          const turn = await kept.verdictTurn(claim, which);
          if (turn.before === null || turn.before.effect === '') isNew = true;
          return turn;
        },
        putTask: async (task) => (isNew ? NO_TASK : kept.putTask(task)),
      };
      const projector = { ...store, projection, now: now(), mostInStep: refs.length };
      const tasks = await derivePages(
        projector,
        refs.filter(hasPage).map((ref) => ({ ref, causes: [null] })),
      );
      for (const id of tasks) if (id !== NO_TASK) await runAll(id);
    },
    tallies: async (refs) => {
      const concepts = await store.derivations.entries(refs.map(({ key }) => ({ type: 'Concept' as const, key })));
      for (const { kind, key } of concepts) if (kind === 'AGENT') await countUndisturbed(database, key);
    },
    all: async (refs) => projectFully({ ...store, projection: kept, now: now() }, refs),
    task: runAll,
  };
}

async function countUndisturbed(database: Database, claimant: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) if (await countAnew(database, claimant)) return;
  throw new Error(`The claims of ${JSON.stringify(claimant)} changed ${ATTEMPTS} times while they were counted.`);
}

/** Concepts are found by nothing; and what has become of the vocabulary is what they are derived for. */
async function noVocabulary(): ReturnType<CurrentVocabulary> {
  return { version: 0, vocabulary: createVocabulary([]) };
}
