import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../../functions/operations/ports.ts';
import { project } from '../../../../functions/operations/project.ts';
import { askStore } from '../../../support/ask.ts';
import { startOf } from '../../../support/build.ts';
import { write } from '../../../support/derived.ts';
import { asAnn, mutate } from '../../../support/mutate.ts';
import { seededStore } from '../../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../../support/town.ts';
import { WRITTEN_AT } from '../../../support/writer.ts';

const [FIRST, SECOND] = [startOf('2030-01-31'), startOf('2030-02-01')];
let store: Store;

/** The boast is on record, and then what speaks against it. */
beforeEach(async () => {
  store = await seededStore(townWith(ACCOUNT, BOAST), FIRST);
  await write(store, [HOLE], SECOND);
});

async function redact(key: string): Promise<void> {
  const input = { type: 'CLAIM', key, revision: 1, reason: 'A court said so.' };
  await mutate(store, 'redact', { input, fields: '__typename' });
  await project({ ...store, now: WRITTEN_AT }, [
    { type: 'Claim', key },
    { type: 'Claim', key: 'boast' },
  ]);
}

describe('Claim.verdictHistory', () => {
  it('has what was published when, the latest first, with what caused it', async () => {
    const query = `{ claim(by: { key: "boast" }) { verdictHistory(first: 1) {
      edges { node {
        version publishedAt ruleSet redacted
        verdict { rating explanation decidedBy { relation against { key text } } readings { accounts { text } decidedBy { relation } } }
        causes { entry { key } number revision { number kind } }
      } }
      pageInfo { hasNextPage hasPreviousPage }
    } } }`;
    expect(await askStore(query, asAnn(store))).toEqual({
      data: {
        claim: {
          verdictHistory: {
            edges: [
              {
                node: {
                  version: 2,
                  publishedAt: '2030-02-01T00:00:00.000Z',
                  ruleSet: 1,
                  redacted: false,
                  verdict: {
                    rating: 'REFUTED',
                    explanation: expect.stringContaining('press'),
                    decidedBy: [{ relation: 'CONTRADICTS', against: { key: 'hole', text: HOLE.text } }],
                    readings: [{ accounts: [{ text: ACCOUNT.text }], decidedBy: [{ relation: 'CONTRADICTS' }] }],
                  },
                  causes: [{ entry: { key: 'hole' }, number: 1, revision: { number: 1, kind: 'RECORDED' } }],
                },
              },
            ],
            pageInfo: { hasNextPage: true, hasPreviousPage: false },
          },
        },
      },
    });
  });

  it('keeps what was published, whatever is on record now, and calls claims what they are called now', async () => {
    await write(
      store,
      [
        { ...HOLE, text: 'There was a hole.' },
        { ...BOAST, statement: null },
      ],
      WRITTEN_AT,
    );
    const query = `{ claim(by: { key: "boast" }) { verdict { rating } verdictHistory {
      edges { node { version verdict { rating explanation decidedBy { against { text } } } } }
    } } }`;
    const explanation = expect.stringContaining(HOLE.text.replace('.', ''));
    const answer = await askStore(query, asAnn(store));
    expect(answer).toMatchObject({
      data: {
        claim: {
          verdict: { rating: 'NOT_ENOUGH_EVIDENCE' },
          verdictHistory: {
            edges: [
              { node: { version: 3, verdict: { rating: 'NOT_ENOUGH_EVIDENCE' } } },
              {
                node: {
                  version: 2,
                  verdict: { rating: 'REFUTED', explanation, decidedBy: [{ against: { text: 'There was a hole.' } }] },
                },
              },
              { node: { version: 1, verdict: { rating: 'NOT_ENOUGH_EVIDENCE', decidedBy: [] } } },
            ],
          },
        },
      },
    });
  });

  it('shows none of the words of what was published where a claim that it names was redacted since', async () => {
    await redact('hole');
    const query = `{ claim(by: { key: "boast" }) { verdictHistory { edges { node {
      version redacted
      verdict {
        rating explanation
        readings { rating explanation }
        decidedBy { relation rationale against { key text } comparisons { result claimed found note } }
      }
    } } } } }`;
    const answer = await askStore(query, asAnn(store));
    const text = '[redacted]';
    expect(answer).toMatchObject({
      data: {
        claim: {
          verdictHistory: {
            edges: [
              { node: { version: 3, redacted: false, verdict: { rating: 'NOT_ENOUGH_EVIDENCE' } } },
              {
                node: {
                  version: 2,
                  redacted: true,
                  verdict: {
                    rating: 'REFUTED',
                    explanation: text,
                    readings: [{ rating: 'REFUTED', explanation: text }],
                    decidedBy: [{ relation: 'CONTRADICTS', rationale: null, against: { key: 'hole', text } }],
                  },
                },
              },
              { node: { version: 1, redacted: false } },
            ],
          },
        },
      },
    });
    expect(JSON.stringify(answer)).not.toContain(HOLE.text.replace('.', ''));
    expect(JSON.stringify(answer)).not.toContain('11 January');
  });

  it('shows none of them of what was published of a claim before it was redacted itself', async () => {
    await redact('boast');
    const query = '{ claim(by: { key: "boast" }) { verdictHistory { edges { node { redacted } } } } }';
    const edges = [false, true, true].map((redacted) => ({ node: { redacted } }));
    expect(await askStore(query, asAnn(store))).toEqual({ data: { claim: { verdictHistory: { edges } } } });
  });

  it('reads the latest revision of whatever is quoted once, and what the claims say in one batch', async () => {
    const calls: string[] = [];
    const counting: Store = {
      ...store,
      ledger: {
        ...store.ledger,
        back: async (ref, back) => {
          calls.push(`back ${ref.type} ${ref.key}`);
          return store.ledger.back(ref, back);
        },
        readAll: async (asked) => {
          calls.push(...asked.map(({ ref }) => `${ref.type} ${ref.key}`));
          return store.ledger.readAll(asked);
        },
      },
      derivations: {
        ...store.derivations,
        entries: async (refs) => {
          calls.push('entries');
          return store.derivations.entries(refs);
        },
      },
    };
    const query = `{ claim(by: { key: "boast" }) { verdictHistory { edges { node {
      redacted verdict { explanation decidedBy { against { text } } }
    } } } } }`;
    await askStore(query, asAnn(counting));
    const entries = calls.filter((call) => call === 'entries');
    expect(entries).toHaveLength(1);
    expect(calls.filter((call) => call !== 'entries').toSorted()).toEqual([
      'Claim account',
      'Claim boast',
      'Claim hole',
      'Concept digging',
      'Concept mayor',
      'Concept press',
      'Concept works',
    ]);
  });

  it('has none of a draft', async () => {
    const query = `{ tryOut(claim: { text: "Well.", claimant: "mayor", claimDate: { at: "2030-01-01T00:00:00Z" } }) {
      verdictHistory { edges { cursor } pageInfo { hasNextPage endCursor } }
    } }`;
    expect(await askStore(query, asAnn(store))).toEqual({
      data: { tryOut: { verdictHistory: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } } },
    });
  });
});
