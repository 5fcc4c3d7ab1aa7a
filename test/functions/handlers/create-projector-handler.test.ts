import { describe, expect, it } from 'vitest';
import type { EntryRef } from '../../../functions/domain/record.ts';
import { createProjectorHandler } from '../../../functions/handlers/create-projector-handler.ts';
import { streamEvent } from '../../support/stream-event.ts';

const CLAIM: EntryRef = { type: 'Claim', key: 'truce/1' };
const CONCEPT: EntryRef = { type: 'Concept', key: 'a#b' };

describe('createProjectorHandler', () => {
  it('derives from all entries of the batch at once, each once', async () => {
    const { handler, projected } = projectorWithout([]);

    const response = await handler(streamEvent(['truth#Claim#truce/1', 'truth#Concept#a%23b', 'truth#Claim#truce/1']));

    expect(response).toEqual({ batchItemFailures: [] });
    expect(projected).toEqual([[CLAIM, CONCEPT]]);
  });

  it('passes over items that are no revisions, and records without keys', async () => {
    const { handler, projected } = projectorWithout([]);

    const response = await handler({
      Records: [
        ...streamEvent(['derived#Claim#truce/1', 'truth#Other#x']).Records,
        ...streamEvent(['truth#Claim#truce/1'], 'request#00').Records,
        {},
      ],
    });

    expect(response).toEqual({ batchItemFailures: [] });
    expect(projected).toEqual([]);
  });

  it('derives one by one where the batch fails, and reports every record of what fails again', async () => {
    const { handler, projected, lines } = projectorWithout([CLAIM]);

    const response = await handler(streamEvent(['truth#Claim#truce/1', 'truth#Concept#a%23b', 'truth#Claim#truce/1']));

    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: '100' }, { itemIdentifier: '102' }] });
    expect(projected).toEqual([[CLAIM, CONCEPT], [CLAIM], [CONCEPT]]);
    expect(lines).toEqual([
      { level: 'ERROR', message: 'A batch failed; its entries are derived one by one.', error: 'Error: truce/1' },
      { level: 'ERROR', message: 'An entry could not be derived.', ...CLAIM, error: 'Error: truce/1' },
    ]);
  });

  it('reports nothing where all goes well one by one', async () => {
    let attempts = 0;
    const handler = createProjectorHandler({
      project: async () => {
        attempts += 1;
        if (attempts === 1) throw new Error('at first');
      },
      log: () => {},
    });

    expect(await handler(streamEvent(['truth#Claim#truce/1']))).toEqual({ batchItemFailures: [] });
    expect(attempts).toBe(2);
  });
});

/** A handler that cannot derive from some entries, and what it was asked for. */
function projectorWithout(failing: readonly EntryRef[]) {
  const projected: (readonly EntryRef[])[] = [];
  const lines: unknown[] = [];
  const handler = createProjectorHandler({
    project: async (refs) => {
      projected.push(refs);
      const broken = refs.find(({ key }) => failing.some((ref) => ref.key === key));
      if (broken !== undefined) throw new Error(broken.key);
    },
    log: (line) => lines.push(line),
  });
  return { handler, projected, lines };
}
