import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../../functions/graphql/cursor.ts';
import { EMPTY_SLICE } from '../../../../functions/operations/slices.ts';
import { ask } from '../../../support/ask.ts';
import { aClaim, aConcept } from '../../../support/entries.ts';
import { aCheck, aClaimPage, aVerdict, derived } from '../../../support/pages.ts';

const SPAN = { earliestStart: 0, latestStart: 0, earliestEnd: 1, latestEnd: 1 };
const claim = aClaim('c1', {
  claimDate: { edtf: '2026-02', timeZone: 'Europe/Kyiv', at: null, span: SPAN },
  statement: { type: 'Judgement', kind: 'OPINION' },
  rank: 'PREFERRED',
});

describe('Claim', () => {
  it('has what the record says of it', async () => {
    const query = `{ claim(by: { key: "c1" }) {
      id key text language claimant { key } claimDate claimDateTimeZone rank appearances { locator }
      statement { __typename ... on Judgement { kind } }
    } }`;
    expect((await ask(query, { claimPages: [aClaimPage(claim)] })).answer).toEqual({
      data: {
        claim: {
          id: 'Q2xhaW06YzE',
          key: 'c1',
          text: 'Claim c1.',
          language: 'en',
          claimant: { key: 'mayor' },
          claimDate: '2026-02',
          claimDateTimeZone: 'Europe/Kyiv',
          rank: 'PREFERRED',
          appearances: [],
          statement: { __typename: 'Judgement', kind: 'OPINION' },
        },
      },
    });
  });

  it('gives a DateTime for its date where that is what was given', async () => {
    const page = aClaimPage(aClaim('c1'));
    const { answer } = await ask('{ claim(by: { key: "c1" }) { claimDate claimDateTimeZone } }', {
      claimPages: [page],
    });
    expect(answer).toEqual({ data: { claim: { claimDate: '1970-01-01T00:00:00Z', claimDateTimeZone: null } } });
  });

  it('reads by its key what another that names it does not say', async () => {
    const page = aClaimPage(aClaim('c1'), {
      checks: { ...EMPTY_SLICE, items: [{ position: 'p1', item: aCheck('k1') }] },
    });
    const query = '{ claim(by: { key: "c1" }) { checks { edges { node { against { text rank language } } } } } }';
    const { answer, calls } = await ask(query, { claimPages: [page], entries: [aClaim('c2', { language: 'uk' })] });
    const against = { text: 'Claim c2.', rank: 'NORMAL', language: 'uk' };
    expect(answer).toEqual({ data: { claim: { checks: { edges: [{ node: { against } }] } } } });
    expect(calls.map(([name]) => name)).toEqual(['claimPage', 'entries']);
  });

  it('has no review where the deployment publishes none', async () => {
    const { answer, calls } = await ask('{ claim(by: { key: "c1" }) { claimReview } }', {
      claimPages: [aClaimPage(claim)],
    });
    expect(answer).toEqual({ data: { claim: { claimReview: null } } });
    expect(calls.map(([name]) => name)).toEqual(['claimPage']);
  });

  it('has the verdict that was derived', async () => {
    const page = aClaimPage(claim, { verdict: derived(aVerdict({ rating: 'UNCHECKABLE' })) });
    const { answer } = await ask('{ claim(by: { key: "c1" }) { verdict { rating } } }', { claimPages: [page] });
    expect(answer).toEqual({ data: { claim: { verdict: { rating: 'UNCHECKABLE' } } } });
  });

  it('has a verdict for a moment, derived on the spot', async () => {
    const query =
      '{ claim(by: { key: "c1" }) { verdict(asOf: "2026-02-02T23:59:59Z") { rating limit decidingCount } } }';
    const page = aClaimPage(claim, { verdict: derived(aVerdict({ rating: 'REFUTED' })) });
    const { answer } = await ask(query, { claimPages: [page], entries: [aConcept('mayor')] });
    expect(answer).toEqual({ data: { claim: { verdict: { rating: 'UNCHECKABLE', limit: null, decidingCount: 0 } } } });
  });

  it('has its checks in parts', async () => {
    const items = ['k1', 'k2', 'k3'].map((id, index) => ({ position: `p${index}`, item: aCheck(id) }));
    const page = aClaimPage(claim, { checks: { ...EMPTY_SLICE, items } });
    const query =
      '{ claim(by: { key: "c1" }) { checks(first: 2) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } }';
    const cursors = items.map(({ position }) => encodeCursor(['checks', 'c1', null], position));
    expect((await ask(query, { claimPages: [page] })).answer).toEqual({
      data: {
        claim: {
          checks: {
            edges: [
              { cursor: cursors[0], node: { id: 'k1' } },
              { cursor: cursors[1], node: { id: 'k2' } },
            ],
            pageInfo: { hasNextPage: true, endCursor: cursors[1] },
          },
        },
      },
    });
  });

  it('reads on after a cursor, and refuses one of the same claim at another moment', async () => {
    const page = aClaimPage(claim, { checks: { ...EMPTY_SLICE, hasNext: true } });
    const query = `query ($after: String, $asOf: DateTime) {
      claim(by: { key: "c1" }) { checks(first: 5, after: $after, asOf: $asOf) { pageInfo { hasPreviousPage } } }
    }`;
    const after = encodeCursor(['checks', 'c1', null], 'p2');
    const checks = { ...EMPTY_SLICE, hasPrevious: true };
    const { answer, calls } = await ask(query, { claimPages: [page], checks }, { after });
    expect(answer).toEqual({ data: { claim: { checks: { pageInfo: { hasPreviousPage: true } } } } });
    expect(calls.at(-1)).toEqual(['checks', 'c1', { first: 5, after: 'p2', before: null }]);
    const refused = await ask(query, { claimPages: [page] }, { after, asOf: '2026-02-02T23:59:59Z' });
    expect(refused.answer).toMatchObject({
      data: { claim: null },
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }],
    });
  });
});
