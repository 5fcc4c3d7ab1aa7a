import type { Store } from '../../functions/operations/ports.ts';

/**
 * Works with a store for so many calls of its ports, and is gone then; how it ends is nobody's business. Answers with the
 * ids of the tasks that were left, which come back by themselves.
 */
export async function cutOff(
  store: Store,
  calls: number,
  work: (mortal: Store) => Promise<unknown>,
): Promise<readonly string[]> {
  let left = calls;
  const tasks: string[] = [];
  const putTask: Store['projection']['putTask'] = async (task) => {
    const id = await store.projection.putTask(task);
    tasks.push(id);
    return id;
  };
  const mortal = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return async (...call: readonly unknown[]): Promise<unknown> => {
          left -= 1;
          if (left < 0) throw new Error('Gone.');
          return Reflect.apply(member, target, call);
        };
      },
    });
  const { ledger, derivations, projection, kept } = store;
  await work({
    ...store,
    ledger: mortal(ledger),
    derivations: mortal(derivations),
    projection: mortal({ ...projection, putTask }),
    kept: mortal(kept),
  }).catch(() => {});
  return tasks;
}
