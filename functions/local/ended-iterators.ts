import { AbstractKeyIterator, AbstractValueIterator } from 'abstract-level';

/**
 * Has iterators closed that the emulator ends. It ends them by `return`, which those of abstract-level do not have: they
 * have `close`. Left open, each keeps all that the table held when it was opened, and a table that is asked for long fills
 * the memory.
 */
export function closeEndedIterators(): void {
  for (const { prototype } of [AbstractKeyIterator, AbstractValueIterator]) {
    Object.assign(prototype, {
      async return(this: { readonly close: () => Promise<void> }): Promise<void> {
        await this.close();
      },
    });
  }
}
