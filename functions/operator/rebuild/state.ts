import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { EntryRef } from '../../domain/record.ts';
import type { Key } from '../../store/items.ts';
import { CommandError } from '../run-command.ts';

/** How far a rebuild has come. */
export type State = {
  /** Of which table it is. */
  readonly table: string;
  /** ISO 8601, UTC: only what was recorded since; null: all. */
  readonly since: string | null;
  /** Which of its steps it is at. */
  readonly step: number;
  /** The last key that the step is done with; null: it begins. */
  readonly after: Key | null;
  /** Entries of which the feed told anything only now: all that follows from them is still to be derived. */
  readonly told: readonly EntryRef[];
  /** How many entries could not be derived. */
  readonly failed: number;
  /** How many stale items were removed, and how many could not be. */
  readonly removed: number;
  readonly left: number;
};

/** Where it is noted how far a rebuild has come. */
export type StateFile = {
  readonly write: (state: State) => Promise<void>;
  readonly remove: () => Promise<void>;
};

export function stateFile(file: string): StateFile {
  return {
    // What is broken off leaves the state as it was.
    write: async (state) => {
      await writeFile(`${file}.new`, `${JSON.stringify(state)}\n`);
      await rename(`${file}.new`, file);
    },
    remove: async () => rm(file, { force: true }),
  };
}

/** @throws CommandError where there is none, or it is of something else */
export async function readState(file: string, { table, since }: Pick<State, 'table' | 'since'>): Promise<State> {
  const state = await parseState(file);
  if (state === null)
    throw new CommandError(`There is nothing to resume: ${file} does not say how far a rebuild came.`);
  if (state.table !== table || (since !== null && state.since !== since)) {
    const of = state.since === null ? state.table : `${state.table} since ${state.since}`;
    throw new CommandError(`${file} is of another rebuild: of ${of}.`);
  }
  return state;
}

async function parseState(file: string): Promise<State | null> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The file is what was written here.
    const state = JSON.parse(await readFile(file, 'utf8')) as State;
    return typeof state.table === 'string' && Array.isArray(state.told) ? state : null;
  } catch {
    return null;
  }
}

/** Of a rebuild that has not begun. */
export function beginning({ table, since }: Pick<State, 'table' | 'since'>): State {
  return { table, since, step: 0, after: null, told: [], failed: 0, removed: 0, left: 0 };
}
