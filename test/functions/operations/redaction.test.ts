import { describe, expect, it } from 'vitest';
import type { Claim, Entry } from '../../../functions/domain/record.ts';
import type { Status, Verdict } from '../../../functions/domain/verdict.ts';
import type { Publication } from '../../../functions/operations/kept-ports.ts';
import { redactEntry } from '../../../functions/operations/ledger/redact-entry.ts';
import { reviseEntry } from '../../../functions/operations/ledger/revise-entry.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { project } from '../../../functions/operations/project.ts';
import { currentVocabulary, projectContents } from '../../../functions/operations/project-content.ts';
import { projectFully } from '../../../functions/operations/project-fully.ts';
import { readVerdict } from '../../../functions/operations/read-verdict.ts';
import { runTask } from '../../../functions/operations/run-task.ts';
import { claimPageIn, viewOf } from '../../../functions/operations/viewed.ts';
import { isWordless, VERDICT_WORDS } from '../../../functions/operations/wordless.ts';
import { again } from '../../support/again.ts';
import { startOf } from '../../support/build.ts';
import { cutOff } from '../../support/cut-off.ts';
import { append, claimPageOf, derivedFrom, refTo, write } from '../../support/derived.ts';
import { aConcept } from '../../support/entries.ts';
import { fc } from '../../support/fast-check.ts';
import { interleaved } from '../../support/interleaved.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { latest } from '../../support/numbers.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';
import { asked, contentOf, writerTo, writtenBy } from '../../support/writer.ts';

const [LOADED, NOW] = ['2030-01-30', '2030-02-02'].map(startOf) as [number, number];
const SECRET = 'what has to go';
const RECORD = [ACCOUNT, BOAST, HOLE, DENIAL];

async function storeWith(secret: Claim): Promise<Store> {
  const record = RECORD.map((claim) => (claim.key === secret.key ? { ...secret, text: SECRET } : claim));
  return seededStore(townWith(...record), LOADED);
}

type Which = { readonly after: number; readonly revisions: readonly number[] | null };

/** All of it, upon the first revision, unless told. */
async function redact(store: Store, ref: Entry, which: Which = { after: 1, revisions: null }): Promise<void> {
  const redacting = { ref: refTo(ref), ...which, reason: 'the law', asked: asked() };
  writtenBy(await redactEntry(writerTo(store), redacting));
}

/** All that is derived, all that was published, and all that can be read of history, as one text. */
async function allOf(store: Store): Promise<string> {
  const entries = townWith(...RECORD);
  const histories = await Promise.all(entries.map(async (entry) => store.ledger.history(entry)));
  return JSON.stringify([await derivedFrom(store, entries), await publishedIn(store), histories]);
}

async function publishedIn({ kept }: Store): Promise<readonly Publication<Verdict | Status>[]> {
  const verdicts = await Promise.all(RECORD.map(async ({ key }) => kept.verdicts(key, EVERY)));
  return [...verdicts.flat(), ...(await kept.statuses('pledge', EVERY))];
}
const EVERY = latest(1000);

/** Of what was published of the boast, the earliest first: how it was rated, and whether it has its words. */
async function courseOf({ kept }: Store, key: string): Promise<readonly string[]> {
  const published = await kept.verdicts(key, EVERY);
  return published.map(({ value }) => `${value.rating}${isWordless(value) ? ', wordless' : ''}`).toReversed();
}

describe('a redaction', () => {
  it.each([HOLE, ACCOUNT, DENIAL, BOAST])(
    'leaves no word of $key on any page, and nothing resting on it',
    async (claim) => {
      const store = await storeWith(claim);
      expect(await allOf(store)).toContain(SECRET);

      await redact(store, claim);
      await projectFully({ ...store, now: NOW }, [refTo(claim)]);

      expect(await allOf(store)).not.toContain(SECRET);
      const rest = await seededStore(townWith(...RECORD.filter(({ key }) => key !== claim.key)), NOW);
      for (const { key } of RECORD.filter((each) => each.key !== claim.key))
        expect((await claimPageOf(store, key)).verdict?.value).toEqual((await claimPageOf(rest, key)).verdict?.value);
    },
  );

  it('leaves none wherever the projector is cut off', async () => {
    for (let calls = 0; calls < 60; calls += 1) {
      const store = await storeWith(HOLE);
      await redact(store, HOLE);
      const tasks = await cutOff(store, calls, async (mortal) => projectFully({ ...mortal, now: NOW }, [refTo(HOLE)]));
      const left = await Promise.all(tasks.map(store.projection.readTask));
      expect(JSON.stringify(left)).not.toContain(SECRET);
      await projectFully({ ...store, now: NOW }, [refTo(HOLE)]);
      for (const id of tasks) await runTask({ ...store, now: NOW }, id);

      expect(await allOf(store)).not.toContain(SECRET);
    }
  });

  it('takes the words out of what was published, and nothing else out of it', async () => {
    const store = await storeWith(HOLE);
    const [before] = await store.kept.verdicts('boast', EVERY);
    await redact(store, HOLE);
    await projectFully({ ...store, now: NOW }, [refTo(HOLE)]);

    expect(await courseOf(store, 'boast')).toEqual(['CONFLICTING_EVIDENCE, wordless', 'SUPPORTED']);
    const [, left] = await store.kept.verdicts('boast', EVERY);
    const { quotes: _, ...rest } = { ...before, value: before && VERDICT_WORDS.wordless(before.value) };
    expect(left).toEqual(rest);
  });

  it('of an earlier revision leaves the words that quote the next, and those that come after', async () => {
    const store = await storeWith(HOLE);
    const content = contentOf({ ...HOLE, text: 'They dug.' });
    const revising = { ref: refTo(HOLE), kind: 'REVISED', after: 1, reason: 'r' } as const;
    await reviseEntry(writerTo(store), { ...revising, content, asked: asked() });
    await projectFully({ ...store, now: NOW }, [refTo(HOLE)]);
    await redact(store, HOLE, { after: 2, revisions: [1] });
    for (let time = 0; time < 2; time += 1) {
      await projectFully({ ...store, now: NOW }, [refTo(HOLE)]);

      expect(await allOf(store)).not.toContain(SECRET);
      expect(await courseOf(store, 'boast')).toEqual(['CONFLICTING_EVIDENCE, wordless', 'CONFLICTING_EVIDENCE']);
      expect(await allOf(store)).toContain('They dug');
    }
  });

  it('of what a claim named once, and names no longer, leaves no word', async () => {
    const [marked, other] = [aConcept('digger', { prefLabel: { en: SECRET } }), aConcept('builder')];
    const by = (agent: string): Claim =>
      HOLE.statement?.type === 'Occurrence' ? { ...HOLE, statement: { ...HOLE.statement, agents: [agent] } } : HOLE;
    const above = [marked, other].map((concept) => ({ ...concept, broader: ['mayor'] }));
    const store = await seededStore(townWith(ACCOUNT, BOAST, by('digger'), ...above), LOADED);
    await write(store, [by('builder')], NOW);
    expect(JSON.stringify(await publishedIn(store))).toContain(SECRET);

    const [digger] = above;
    if (digger !== undefined) await redact(store, digger);
    await projectFully({ ...store, now: NOW }, [{ type: 'Concept', key: 'digger' }]);

    expect(JSON.stringify(await publishedIn(store))).not.toContain(SECRET);
    expect(await courseOf(store, 'boast')).toEqual(['REFUTED, wordless', 'REFUTED']);
  });

  it('finds what others publish by what they read before it, just when it was looked for', async () => {
    const store = createMemoryStore();
    await write(store, townWith(ACCOUNT, BOAST), LOADED);
    await append(store, [DENIAL, { ...HOLE, text: SECRET }]);
    await projectContents({ ...store, now: NOW }, [refTo(HOLE)], currentVocabulary(store.derivations));
    const [derived, looked, written] = [0, 1, 2].map(() => Promise.withResolvers<undefined>());
    const slow: Store['projection'] = {
      ...store.projection,
      putClaimPage: async (page, turn) => {
        if (page.claim.key !== 'boast') return store.projection.putClaimPage(page, turn);
        derived?.resolve(undefined);
        await looked?.promise;
        const isPut = await store.projection.putClaimPage(page, turn);
        written?.resolve(undefined);
        return isPut;
      },
    };
    const kept: Store['kept'] = {
      ...store.kept,
      quoting: async (ref) => {
        const found = await store.kept.quoting(ref);
        looked?.resolve(undefined);
        await written?.promise;
        return found;
      },
    };
    const other = project({ ...store, projection: slow, now: NOW }, [refTo(DENIAL)]);
    await derived?.promise;
    await redact(store, HOLE);
    await project({ ...store, kept, now: NOW }, [refTo(HOLE)]);
    await other;

    expect(await courseOf(store, 'boast')).toEqual([
      'NOT_ENOUGH_EVIDENCE',
      'CONFLICTING_EVIDENCE, wordless',
      'SUPPORTED',
    ]);
    expect(await allOf(store)).not.toContain(SECRET);
  });

  it('finds what others publish by what they read before it, whenever they do', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 100 }), async (scheduler, mostInStep) => {
        const store = createMemoryStore();
        const secret = { ...HOLE, text: SECRET };
        await write(store, townWith(ACCOUNT, BOAST), LOADED);
        await append(store, [DENIAL]);
        const both = interleaved(store, scheduler);
        const shard = async (...works: readonly (() => Promise<unknown>)[]): Promise<void> => {
          for (const work of works) await work();
        };
        const follow = (claim: Claim) => async (): Promise<void> => {
          const projector = { ...both, now: NOW, mostInStep };
          const tasks = [...(await again(async () => project(projector, [refTo(claim)])))];
          for (const id of tasks) tasks.push(...(await again(async () => runTask(projector, id))));
        };
        await scheduler.waitFor(
          Promise.all([
            shard(
              async () => append(both, [secret]),
              follow(HOLE),
              async () => redact(both, HOLE),
              follow(HOLE),
            ),
            shard(follow(DENIAL)),
          ]),
        );

        expect(await allOf(store)).not.toContain(SECRET);
      }),
    ));

  it('leaves none of what was revised just before', async () => {
    const store = await storeWith(HOLE);
    const content = contentOf({ ...HOLE, text: 'Something else.', statement: null });
    const revising = { ref: refTo(HOLE), kind: 'REVISED', after: 1, reason: 'r' } as const;
    await reviseEntry(writerTo(store), { ...revising, content, asked: asked() });
    await redact(store, HOLE, { after: 2, revisions: null });
    await projectFully({ ...store, now: NOW }, [refTo(HOLE)]);

    expect(await allOf(store)).not.toContain(SECRET);
  });

  it('of a concept leaves what it lay below, then and now', async () => {
    const trenching = aConcept('trenching', { kind: 'ACTION', broader: ['digging'], prefLabel: { en: SECRET } });
    const trench = { ...HOLE, statement: HOLE.statement && { ...HOLE.statement, action: 'trenching' } };
    const store = await seededStore(
      [...townWith(ACCOUNT, BOAST, trench).filter(({ key }) => key !== 'trenching'), trenching],
      LOADED,
    );
    const ratingBy = async (recordedBy: number): Promise<string> => {
      const derivations = viewOf(store.derivations, store.truth, { recordedBy, without: [], draft: null });
      const page = await claimPageIn(derivations, await claimPageOf(store, 'boast'));
      return (await readVerdict({ derivations, now: NOW }, page, null)).rating;
    };
    expect(await ratingBy(LOADED)).toBe('REFUTED');

    await redact(store, trenching);
    await projectFully({ ...store, now: NOW }, [refTo(trenching)]);

    expect([await ratingBy(LOADED), await ratingBy(NOW)]).toEqual(['REFUTED', 'REFUTED']);
    expect(JSON.stringify(await store.derivations.vocabulary())).not.toContain(SECRET);
  });
});
