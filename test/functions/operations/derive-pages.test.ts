import { describe, expect, it } from 'vitest';
import type { Claim, EditorCheck, Entry } from '../../../functions/domain/record.ts';
import { derivePages } from '../../../functions/operations/derive-pages.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { project } from '../../../functions/operations/project.ts';
import { runTask } from '../../../functions/operations/run-task.ts';
import { dated, days, occurrence, saying, startOf } from '../../support/build.ts';
import { cutOff } from '../../support/cut-off.ts';
import { append, claimPageOf, derivedFrom, refTo, write } from '../../support/derived.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

const NOW = startOf('2030-02-01');
/** Claims that have nothing to do with one another. */
const SAID: readonly Claim[] = ['mayor', 'press', 'works', 'press'].map((claimant, number) =>
  saying(`said-${number}`, occurrence({ agents: ['works'], action: 'digging', time: days(`2030-01-1${number}`) }), {
    claimant,
    claimDate: dated(`2030-01-2${number}`),
  }),
);

/** An editor's word that a claim is contradicted by the next. */
function contradicted(number: number): EditorCheck {
  return {
    type: 'EditorCheck',
    key: `check-${number}`,
    claim: `said-${number}`,
    against: `said-${number + 1}`,
    under: null,
    relation: 'CONTRADICTS',
    rationale: 'So the files show.',
  };
}

describe('derivePages', () => {
  const before = townWith(...SAID, contradicted(0), contradicted(1));
  const last = contradicted(2);

  it('goes on to every claim whose standing changes with that of another', async () => {
    const store = createMemoryStore();
    await write(store, before, NOW);
    const ratings = async (): Promise<unknown> =>
      Promise.all(SAID.map(async ({ key }) => (await claimPageOf(store, key)).verdict?.value.rating));
    expect(await ratings()).toEqual(['NOT_ENOUGH_EVIDENCE', 'REFUTED', 'NOT_ENOUGH_EVIDENCE', 'NOT_ENOUGH_EVIDENCE']);
    await write(store, [last], NOW);
    expect(await ratings()).toEqual(['REFUTED', 'NOT_ENOUGH_EVIDENCE', 'REFUTED', 'NOT_ENOUGH_EVIDENCE']);
  });

  it('does without knowing of which revision a claim is, which earlier releases did not say', async () => {
    const store = createMemoryStore();
    await write(store, before, NOW);
    const heads: unknown[] = [];
    const derivations: Store['derivations'] = {
      ...store.derivations,
      entries: async (refs) => (await store.derivations.entries(refs)).map((entry) => structuredClone(entry)),
    };
    const projection: Store['projection'] = {
      ...store.projection,
      putClaimPage: async (page, turn) => {
        heads.push(page.head);
        return store.projection.putClaimPage(page, turn);
      },
    };
    const due = [{ ref: { type: 'Claim', key: 'said-1' }, causes: [null] }] as const;
    await derivePages({ ...store, derivations, projection, now: NOW }, due);
    expect(heads).toEqual([null]);
  });

  it('is finished by whoever takes up what was cut off anywhere between the claims of a chain', async () => {
    const entries: readonly Entry[] = [...before, last];
    const whole = createMemoryStore();
    await write(whole, entries, NOW);
    const expected = await derivedFrom(whole, entries);
    /** Whether it was done before it was cut off. */
    const cutAfter = async (calls: number): Promise<boolean> => {
      const store = createMemoryStore();
      await write(store, before, NOW);
      await append(store, [last]);
      let isDone = false;
      await cutOff(store, calls, async (mortal) => {
        await project({ ...mortal, now: NOW }, [refTo(last)]);
        isDone = true;
      });
      await project({ ...store, now: NOW }, [refTo(last)]);
      expect(await derivedFrom(store, entries)).toEqual(expected);
      return isDone;
    };
    for (let calls = 0; !(await cutAfter(calls)); ) calls += 1;
  });

  it('leaves for later what is beyond one step: of pages, and of what is compared', async () => {
    const holes = Array.from({ length: 20 }, (_, number) => ({ ...HOLE, key: `hole-${number}` }));
    const entries = townWith(ACCOUNT, BOAST, DENIAL, ...holes);
    const whole = createMemoryStore();
    await write(whole, entries, NOW);
    for (const bound of [{ mostInStep: 1 }, { mostComparedInStep: 1 }]) {
      const store = createMemoryStore();
      await append(store, entries);
      const tasks = [...(await project({ ...store, now: NOW, ...bound }, entries.map(refTo)))];
      expect(tasks).not.toEqual([]);
      for (const id of tasks) tasks.push(...(await runTask({ ...store, now: NOW }, id)));
      expect(ratingsIn(await derivedFrom(store, entries))).toEqual(ratingsIn(await derivedFrom(whole, entries)));
    }
  });
});

function ratingsIn({ claims }: Awaited<ReturnType<typeof derivedFrom>>): unknown {
  return claims.map(({ verdict }) => verdict?.value.rating);
}
