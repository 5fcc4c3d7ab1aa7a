import { describe, expect, it } from 'vitest';
import type { Task, Trigger } from '../../../../functions/operations/kept-ports.ts';
import { putStatus } from '../../../support/put-derived.ts';
import { DAY, sampleConcept, sampleStatus } from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const NOON = Date.UTC(2026, 1, 6, 12);
const ENTRY: Trigger = { entry: { type: 'Claim', key: 'a#b%' } };
const TASK: Trigger = { task: 'an-id' };

export function describeWork(open: OpenStore): void {
  describe('tasks', () => {
    it('are there until they are removed', async () => {
      const { projection } = await open();
      const tasks: readonly Task[] = [
        { of: 'DERIVE', refs: [{ type: 'Claim', key: 'claim' }], causes: [null] },
        {
          of: 'PROJECT',
          refs: [{ type: 'Concept', key: 'concept' }],
          causes: [{ type: 'Concept', key: 'concept', number: 2 }],
          former: [sampleConcept('concept')],
        },
      ];

      const ids = await Promise.all(tasks.map(async (task) => projection.putTask(task)));
      const read = async (): Promise<unknown> => Promise.all(ids.map(async (id) => projection.readTask(id)));
      const before = await read();
      await projection.removeTask(ids[0] ?? '');
      await projection.removeTask(ids[0] ?? '');

      expect(new Set(ids).size).toBe(2);
      expect(before).toEqual(tasks);
      expect(await read()).toEqual([null, tasks[1]]);
      expect(await projection.readTask('unknown')).toBeNull();
    });
  });

  describe('what is put aside', () => {
    it('is listed with what was said last, since when and how often, the oldest first', async () => {
      const { aside } = await open();

      await aside.putAside(TASK, 'Gone.', NOON);
      await aside.putAside(ENTRY, 'Too late.', NOON - 1);
      await aside.putAside(TASK, 'Gone again.', NOON + DAY);

      expect(await aside.asides()).toEqual([
        { what: ENTRY, error: 'Too late.', since: '2026-02-06T11:59:59.999Z', attempts: 1 },
        { what: TASK, error: 'Gone again.', since: '2026-02-06T12:00:00.000Z', attempts: 2 },
      ]);
    });

    it('is listed until it is removed', async () => {
      const { aside } = await open();
      await aside.putAside(TASK, 'Gone.', NOON);
      await aside.putAside(ENTRY, 'Gone.', NOON);

      await aside.removeAside(TASK);
      await aside.removeAside(TASK);
      const left = await aside.asides();
      await aside.removeAside(ENTRY);

      expect(left.map(({ what }) => what)).toEqual([ENTRY]);
      expect(await aside.asides()).toEqual([]);
    });

    it('has the beginning of what was said', async () => {
      const { aside } = await open();

      await aside.putAside(TASK, `${'x'.repeat(999)}🕊 and so on`, NOON);

      expect((await aside.asides()).map(({ error }) => error)).toEqual([`${'x'.repeat(999)}\ufffd`]);
    });
  });

  describe('lapsed', () => {
    it('has the commitments whose status lapses by a moment, the first first', async () => {
      const store = await open();
      const lapsing = [
        ['b', NOON],
        ['a', NOON + 1],
        ['c', NOON - 1],
        ['d', null],
        ['e', -DAY],
        ['f', 8.64e15],
      ] as const;
      for (const [key, validUntil] of lapsing) {
        const { ruleSet, value } = sampleStatus();
        await putStatus(store, key, { ruleSet, value: { ...value, validUntil } });
      }

      expect(await store.projection.lapsed(NOON, 10)).toEqual(['e', 'c', 'b']);
      expect(await store.projection.lapsed(NOON, 2)).toEqual(['e', 'c']);
      expect(await store.projection.lapsed(NOON + 1, 10)).toEqual(['e', 'c', 'b', 'a']);
    });

    it('forgets when a status lapsed before', async () => {
      const store = await open();
      const { ruleSet, value } = sampleStatus();
      await putStatus(store, 'a', { ruleSet, value: { ...value, validUntil: NOON } });
      await putStatus(store, 'b', { ruleSet, value: { ...value, validUntil: NOON } });

      await putStatus(store, 'a', { ruleSet, value: { ...value, validUntil: NOON + 5 } });
      await putStatus(store, 'b', { ruleSet, value: { ...value, value: 'KEPT', validUntil: null } });

      expect(await store.projection.lapsed(NOON + 4, 10)).toEqual([]);
      expect(await store.projection.lapsed(NOON + 5, 10)).toEqual(['a']);
    });
  });
}
