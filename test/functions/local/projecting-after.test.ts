import { describe, expect, it } from 'vitest';
import type { EntryRef } from '../../../functions/domain/record.ts';
import { projectingAfter } from '../../../functions/local/projecting-after.ts';
import { firstRevision } from '../../../functions/operations/ledger/first-revision.ts';
import { toStored } from '../../../functions/operations/ledger/formats.ts';
import { createMemoryLedger } from '../../support/memory-ledger.ts';
import { sampleSource } from '../../support/sample-entries.ts';

const [ONE, OTHER] = [sourceRef('one'), sourceRef('other')];
const RECORDING = { recordedAt: '2026-02-06T00:00:00.000Z', editor: { id: 'ann', name: null }, salt: 'salt' };
const FIRST = toStored(firstRevision(sampleSource('one'), RECORDING));

describe('projectingAfter', () => {
  it('derives what follows from a revision once it is there, and then says that it was appended', async () => {
    const kept = createMemoryLedger();
    const seen: unknown[] = [];
    const ledger = projectingAfter(kept, async (refs) => {
      for (const ref of refs) seen.push(ref, await kept.history(ref));
    });

    expect(await ledger.append(ONE, FIRST)).toBe(true);
    expect(seen).toEqual([ONE, [FIRST]]);
  });

  it('derives again where content is removed', async () => {
    const kept = createMemoryLedger();
    await kept.append(ONE, FIRST);
    const seen: unknown[] = [];
    const ledger = projectingAfter(kept, async ([ref = OTHER]) => void seen.push(await kept.history(ref)));

    await ledger.removeContent(ONE, 1, 'hash');

    expect(seen).toEqual([[{ ...FIRST, contentHash: 'hash', content: null }]]);
  });

  it('derives nothing where nothing was written, where a request was noted, or where something is read', async () => {
    const kept = createMemoryLedger();
    await kept.append(ONE, FIRST);
    const ledger = projectingAfter(kept, async () => expect.unreachable());

    expect(await ledger.append(ONE, FIRST)).toBe(false);
    await expect(ledger.removeContent(ONE, 2, 'hash')).rejects.toThrow('There is no revision 2');
    const noted = { inputHash: 'input', number: 1 };
    expect(await ledger.claimRequest(ONE, { id: 'request', ...noted }, null)).toEqual(noted);
    expect(await ledger.history(ONE)).toEqual([FIRST]);
  });

  it('derives together what was written meanwhile, and each alone where that fails', async () => {
    const steps: string[] = [];
    const ledger = projectingAfter(createMemoryLedger(), async ([{ key } = OTHER]) => {
      steps.push(`${key} begins`);
      await new Promise(setImmediate);
      steps.push(`${key} ends`);
      if (key === 'one') throw new Error('Not this one.');
    });

    const results = await Promise.allSettled([ledger.append(ONE, FIRST), ledger.append(OTHER, FIRST)]);

    expect(results).toEqual([
      { status: 'rejected', reason: new Error('Not this one.') },
      { status: 'fulfilled', value: true },
    ]);
    const alone = ['one begins', 'one ends'];
    expect(steps).toEqual([...alone, ...alone, 'other begins', 'other ends']);
  });
});

function sourceRef(key: string): EntryRef {
  return { type: 'Source', key };
}
