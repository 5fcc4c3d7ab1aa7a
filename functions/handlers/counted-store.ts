import type { Store } from '../operations/ports.ts';
import { CLAIMS_RECORDED, PUT_ASIDE, VERDICTS_CHANGED } from './metric-names.ts';
import type { Count } from './metrics.ts';

/** The same store, that has counted what newsrooms and operators want to know of: as it is written, and only then. */
export function countedStore(store: Store, count: Count): Store {
  const { ledger, projection, aside } = store;
  return {
    ...store,
    ledger: {
      ...ledger,
      append: async (ref, revision) => {
        const isAppended = await ledger.append(ref, revision);
        if (isAppended && ref.type === 'Claim' && revision.number === 1) count(CLAIMS_RECORDED);
        return isAppended;
      },
    },
    projection: {
      ...projection,
      putClaimPage: async (page, turn) => {
        const isPut = await projection.putClaimPage(page, turn);
        if (isPut && page.publication !== null) count(VERDICTS_CHANGED);
        return isPut;
      },
    },
    aside: {
      ...aside,
      putAside: async (...what) => {
        await aside.putAside(...what);
        count(PUT_ASIDE);
      },
    },
  };
}
