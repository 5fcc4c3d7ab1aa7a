import type { EntryRef } from '../../domain/record.ts';
import { refName } from '../../domain/ref-name.ts';
import type { Trigger } from '../../operations/kept-ports.ts';
import type { Store } from '../../operations/ports.ts';
import type { Database } from '../../store/database.ts';
import { type ScanQuery, scan, TASKS, taskOf } from '../../store/scan.ts';
import { inChunks } from '../../store/until-done.ts';
import type { Pace } from '../pace.ts';
import type { Progress } from '../progress.ts';
import { createDeriving, type Deriving } from './derive-batch.ts';
import { removeStale } from './remove-stale.ts';
import type { State, StateFile } from './state.ts';
import { type CleanStep, type DeriveStep, type Step, stepsOf } from './steps.ts';

/** What a rebuild works with; `now` is a clock, in epoch milliseconds. */
export type Rebuilding = {
  readonly database: Database;
  readonly store: Store;
  readonly now: () => number;
  readonly pace: Pace;
  readonly progress: Progress;
  readonly file: StateFile;
};
/** What came of it. */
export type Rebuilt = { readonly failed: number; readonly removed: number; readonly left: number };

/** How many entries are derived together. */
const AT_ONCE = 25;

/**
 * Derives anew what follows from the record, and removes what does not. Nothing is published or told that was
 * before. What cannot be derived is put aside, and the rest goes on. It notes how far it has come, and goes on from there
 * when it is called with that.
 */
export async function rebuild(rebuilding: Rebuilding, from: State): Promise<Rebuilt> {
  const { database, store, now, file } = rebuilding;
  const running = { ...rebuilding, deriving: createDeriving(database, store, now) };
  let state = from;
  for (const [index, step] of stepsOf(from.since).entries()) {
    if (index < state.step) continue;
    state = await runStep(running, step, state);
    state = { ...state, step: index + 1, after: null };
    await file.write(state);
  }
  const failed = state.failed + (await runTasks(running));
  await file.remove();
  return { failed, removed: state.removed, left: state.left };
}

type Running = Rebuilding & { readonly deriving: Deriving };

async function runStep(running: Running, step: Step, state: State): Promise<State> {
  if ('scope' in step) return clean(running, step, state);
  const { over } = step;
  return over === 'TOLD' ? deriveTold(running, step, state) : deriveFound(running, { ...step, over }, state);
}

async function clean(running: Running, { doing, scope }: CleanStep, state: State): Promise<State> {
  const { database, store, pace, progress } = running;
  progress.begin(doing, null);
  const { removed, left } = await removeStale({ database, ledger: store.ledger, scope, pace, step: progress.step });
  return { ...state, removed: state.removed + removed, left: state.left + left };
}

async function deriveTold(running: Running, step: DeriveStep, from: State): Promise<State> {
  running.progress.begin(step.doing, from.told.length);
  let state = from;
  for (const refs of inChunks(from.told, AT_ONCE)) {
    const { failed } = await deriveEach(running, step, refs);
    state = { ...state, told: state.told.slice(refs.length), failed: state.failed + failed };
    await running.file.write(state);
  }
  return state;
}

async function deriveFound(
  running: Running,
  step: DeriveStep & { readonly over: ScanQuery },
  from: State,
): Promise<State> {
  const { database, progress, pace, file } = running;
  progress.begin(step.doing, null);
  let state = from;
  for await (const { items, scanned, next } of scan(database, step.over, from.after)) {
    await pace(scanned);
    const refs = new Map(items.flatMap(step.of).map((ref) => [refName(ref), ref]));
    for (const some of inChunks([...refs.values()], AT_ONCE)) {
      const { told, failed } = await deriveEach(running, step, some);
      state = { ...state, told: [...state.told, ...told], failed: state.failed + failed };
    }
    state = { ...state, after: next };
    if (next !== null) await file.write(state);
  }
  return state;
}

type Derived = { readonly told: readonly EntryRef[]; readonly failed: number };

/** All together or, where that fails, each by itself, so that one does not hold up the others. */
async function deriveEach(running: Running, step: DeriveStep, refs: readonly EntryRef[]): Promise<Derived> {
  const { deriving, pace, progress } = running;
  await pace(refs.length);
  try {
    const told = await step.derive(deriving, refs);
    for (const _ of refs) progress.step();
    return { told, failed: 0 };
  } catch {
    const told: EntryRef[] = [];
    let failed = 0;
    for (const ref of refs) {
      const isDone = await orPutAside(running, { entry: ref }, async () => {
        told.push(...(await step.derive(deriving, [ref])));
      });
      if (!isDone) failed += 1;
      progress.step();
    }
    return { told, failed };
  }
}

async function runTasks(running: Running): Promise<number> {
  const { database, deriving, pace, progress } = running;
  progress.begin('Doing what was left for later', null);
  let failed = 0;
  for await (const { items, scanned } of scan(database, TASKS, null)) {
    await pace(scanned);
    for (const id of items.map(taskOf)) {
      if (!(await orPutAside(running, { task: id }, async () => deriving.task(id)))) failed += 1;
      progress.step();
    }
  }
  return failed;
}

/** @throws what putting it aside throws: then the table cannot be used at all */
async function orPutAside(
  { store, now, progress }: Running,
  what: Trigger,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    await store.aside.putAside(what, String(error), now());
    const name = 'task' in what ? `task ${what.task}` : refName(what.entry);
    progress.line(`${name} was put aside: ${String(error)}`);
    return false;
  }
}
