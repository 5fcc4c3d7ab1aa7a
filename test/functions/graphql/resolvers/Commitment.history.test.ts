import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../../functions/operations/ports.ts';
import { project } from '../../../../functions/operations/project.ts';
import { askStore } from '../../../support/ask.ts';
import { startOf } from '../../../support/build.ts';
import { write } from '../../../support/derived.ts';
import { asAnn, mutate } from '../../../support/mutate.ts';
import { seededStore } from '../../../support/seed.ts';
import { ACCOUNT, HOLE, townWith } from '../../../support/town.ts';
import { WRITTEN_AT } from '../../../support/writer.ts';

let store: Store;

/** The window is open, and then somebody says that it was broken. */
beforeEach(async () => {
  store = await seededStore(townWith(ACCOUNT), startOf('2030-01-11'));
  await write(store, [HOLE], startOf('2030-01-13'));
});

describe('Commitment.statusHistory', () => {
  it('has what was published when, the latest first, with what caused it', async () => {
    const query = `{ commitment(by: { key: "pledge" }) { statusHistory {
      edges { node {
        version publishedAt ruleSet redacted causes { entry { key } }
        status { value readings { accounts { key } decidedBy { text } } }
      } }
      pageInfo { hasNextPage }
    } } }`;
    const accounts = [{ key: 'account' }];
    const answer = await askStore(query, asAnn(store));
    expect(answer).toMatchObject({
      data: {
        commitment: {
          statusHistory: {
            edges: [
              {
                node: {
                  version: 2,
                  publishedAt: '2030-01-13T00:00:00.000Z',
                  ruleSet: 1,
                  redacted: false,
                  causes: [{ entry: { key: 'hole' } }],
                  status: { value: 'BROKEN', readings: [{ accounts, decidedBy: [{ text: HOLE.text }] }] },
                },
              },
              { node: { version: 1, status: { value: 'PENDING', readings: [{ accounts, decidedBy: [] }] } } },
            ],
            pageInfo: { hasNextPage: false },
          },
        },
      },
    });
  });

  it('shows none of the words of what was published where a claim that it names was redacted since', async () => {
    const input = { type: 'CLAIM', key: 'hole', revision: 1, reason: 'A court said so.' };
    await mutate(store, 'redact', { input });
    await project({ ...store, now: WRITTEN_AT }, [
      { type: 'Claim', key: 'hole' },
      { type: 'Commitment', key: 'pledge' },
    ]);
    const query = `{ commitment(by: { key: "pledge" }) { statusHistory(first: 2) { edges { node {
      version redacted status { value explanation readings { explanation decidedBy { key text } } }
    } } } } }`;
    const text = '[redacted]';
    const readings = [{ explanation: text, decidedBy: [{ key: 'hole', text }] }];
    expect(await askStore(query, asAnn(store))).toMatchObject({
      data: {
        commitment: {
          statusHistory: {
            edges: [
              { node: { version: 3, redacted: false } },
              { node: { version: 2, redacted: true, status: { value: 'BROKEN', explanation: text, readings } } },
            ],
          },
        },
      },
    });
  });
});
