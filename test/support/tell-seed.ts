import { SEED } from './environment.ts';

/** Prints, before any test, by which seed this run is random. */
export function setup(): void {
  process.stdout.write(`SEED=${SEED}\n`);
}
