import { describe, expect, it } from 'vitest';
import { countedStore } from '../../../functions/handlers/counted-store.ts';
import { startOf } from '../../support/build.ts';
import { write } from '../../support/derived.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../support/town.ts';

const NOW = startOf('2030-02-01');

describe('countedStore', () => {
  it('counts claims as they are recorded, verdicts as they change, and what is put aside', async () => {
    const counted: string[] = [];
    const taken = (): Readonly<Record<string, number>> =>
      Object.fromEntries([...Map.groupBy(counted.splice(0), (name) => name)].map(([name, all]) => [name, all.length]));
    const store = countedStore(createMemoryStore(), (name) => counted.push(name));

    await write(store, townWith(ACCOUNT, BOAST), NOW);
    expect(taken()).toEqual({ ClaimsRecorded: 2, VerdictsChanged: 2 });

    // It refutes the boast, whose explanation quotes it.
    await write(store, [HOLE], NOW);
    expect(taken()).toEqual({ ClaimsRecorded: 1, VerdictsChanged: 2 });
    await write(store, [{ ...HOLE, text: 'A hole.' }], NOW);
    expect(taken()).toEqual({ VerdictsChanged: 1 });
    await write(store, [{ ...HOLE, text: 'A hole.' }], NOW);
    expect(taken()).toEqual({});

    await store.aside.putAside({ task: 'one' }, 'Error: no', NOW);
    expect(taken()).toEqual({ PutAside: 1 });
  });
});
