import { refName } from '../../domain/ref-name.ts';
import type { SetAside, Trigger } from '../../operations/kept-ports.ts';
import type { Store } from '../../operations/ports.ts';
import { derive } from '../../operations/retry-asides.ts';
import { runTask } from '../../operations/run-task.ts';
import type { AsideCommand } from './command-line.ts';

/** Does with what was put aside what a command says. Answers with whether all went well. `now` is a clock, in epoch milliseconds. */
export async function workAside(
  { action, what }: Pick<AsideCommand, 'action' | 'what'>,
  store: Store,
  { now, print }: { readonly now: () => number; readonly print: (line: string) => void },
): Promise<boolean> {
  const all = await store.aside.asides();
  const meant = what === null ? all : all.filter((one) => nameOf(one.what) === nameOf(what));
  if (what !== null && meant.length === 0) {
    print(`${nameOf(what)} is not put aside.`);
    return false;
  }
  if (meant.length === 0) print('Nothing is put aside.');
  let failed = 0;
  for (const one of meant) {
    if (action === 'list') print(describe(one));
    if (action === 'clear') {
      await store.aside.removeAside(one.what);
      print(`Cleared: ${nameOf(one.what)}`);
    }
    if (action === 'retry') {
      const error = await retry(store, one.what, now());
      print(error === null ? `Derived: ${nameOf(one.what)}` : `Failed: ${nameOf(one.what)}: ${error}`);
      if (error !== null) failed += 1;
    }
  }
  return failed === 0;
}

/** Derives it, with all that this leaves for later. Answers with why that failed; null: it is done, and taken away. */
async function retry(store: Store, what: Trigger, now: number): Promise<string | null> {
  const projector = { ...store, now };
  try {
    const tasks = [...(await derive(projector, what))];
    for (const id of tasks) tasks.push(...(await runTask(projector, id)));
    await store.aside.removeAside(what);
    return null;
  } catch (error) {
    await store.aside.putAside(what, String(error), now);
    return String(error);
  }
}

function describe({ what, since, attempts, error }: SetAside): string {
  const tried = attempts === 1 ? 'tried once' : `tried ${attempts.toLocaleString('en')} times`;
  return `${nameOf(what)}\n  since ${since}, ${tried}\n  ${error.replaceAll('\n', '\n  ')}`;
}

/** As an operator calls it. */
function nameOf(what: Trigger): string {
  return 'task' in what ? `task ${what.task}` : refName(what.entry);
}
