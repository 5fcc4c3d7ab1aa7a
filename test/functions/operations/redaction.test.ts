import { describe, expect, it } from 'vitest';
import type { Claim, Entry } from '../../../functions/domain/record.ts';
import { redactEntry } from '../../../functions/operations/ledger/redact-entry.ts';
import { reviseEntry } from '../../../functions/operations/ledger/revise-entry.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { projectFully } from '../../../functions/operations/project-fully.ts';
import { readVerdict } from '../../../functions/operations/read-verdict.ts';
import { runTask } from '../../../functions/operations/run-task.ts';
import { claimPageIn, viewOf } from '../../../functions/operations/viewed.ts';
import { startOf } from '../../support/build.ts';
import { cutOff } from '../../support/cut-off.ts';
import { claimPageOf, derivedFrom, refTo } from '../../support/derived.ts';
import { aConcept } from '../../support/entries.ts';
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

async function redact(store: Store, ref: Entry, after: number = 1): Promise<void> {
  const redacting = { ref: refTo(ref), after, revisions: null, reason: 'the law', asked: asked() };
  writtenBy(await redactEntry(writerTo(store), redacting));
}

/** All that is derived and all that can be read of history, as one text. */
async function allOf(store: Store): Promise<string> {
  const entries = townWith(...RECORD);
  const histories = await Promise.all(entries.map(async (entry) => store.ledger.history(entry)));
  return JSON.stringify([await derivedFrom(store, entries), histories]);
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
      await projectFully({ ...store, now: NOW }, [refTo(HOLE)]);
      for (const id of tasks) await runTask({ ...store, now: NOW }, id);

      expect(await allOf(store)).not.toContain(SECRET);
    }
  });

  it('leaves none of what was revised just before', async () => {
    const store = await storeWith(HOLE);
    const content = contentOf({ ...HOLE, text: 'Something else.', statement: null });
    const revising = { ref: refTo(HOLE), kind: 'REVISED', after: 1, reason: 'r' } as const;
    await reviseEntry(writerTo(store), { ...revising, content, asked: asked() });
    await redact(store, HOLE, 2);
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
