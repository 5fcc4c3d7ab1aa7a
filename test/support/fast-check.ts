/** fast-check with the seed of this run, which was printed when it began: whatever is random in it is random by that. */
import fc from 'fast-check';
import { SEED } from './environment.ts';

fc.configureGlobal({ seed: SEED });

export { fc };
