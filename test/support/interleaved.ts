import type { Scheduler } from 'fast-check';
import type { Store } from '../../functions/operations/ports.ts';

/** Each call of a port waits for its turn, which a scheduler gives in an order of its own. */
export function interleaved(store: Store, scheduler: Scheduler): Store {
  return {
    ...store,
    ledger: scheduled(store.ledger, scheduler),
    derivations: scheduled(store.derivations, scheduler),
    projection: scheduled(store.projection, scheduler),
    kept: scheduled(store.kept, scheduler),
  };
}

function scheduled<Port extends object>(port: Port, scheduler: Scheduler): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      const label = String(name);
      return async (...call: readonly unknown[]): Promise<unknown> => {
        await scheduler.schedule(Promise.resolve(), label);
        return Reflect.apply(member, target, call);
      };
    },
  });
}
