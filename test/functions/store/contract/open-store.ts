import type { Store } from '../../../../functions/operations/ports.ts';

/** Opens an empty store. */
export type OpenStore = () => Promise<Omit<Store, 'truth'>>;
