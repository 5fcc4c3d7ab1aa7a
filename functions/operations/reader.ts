import type { Derivations } from './ports.ts';

/** What a reading operation needs: what is derived, and the moment of the request in epoch milliseconds. */
export type Reader = { readonly derivations: Derivations; readonly now: number };
