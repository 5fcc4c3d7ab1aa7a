import { describe, expect, it } from 'vitest';
import { ask } from '../../../support/ask.ts';
import { aClaim } from '../../../support/entries.ts';
import { aCheck, aClaimPage } from '../../../support/pages.ts';

const query = `{
  claim(by: { key: "c1" }) {
    checks {
      edges {
        node {
          id relation rule { name version } rationale
          against { key text claimant { key } }
          under { key text claimant { key } }
          comparisons { dimension role result claimed found note unit { key } }
        }
      }
    }
  }
}`;

describe('Check', () => {
  it('tells of both claims what it knows, without reading them', async () => {
    const check = aCheck('k1', {
      under: { key: 'c3', text: 'Claim c3.', claimant: 'mayor' },
      relation: null,
      comparisons: [
        { dimension: 'TIME', role: 'SCOPE', result: 'MISMATCH', claimed: 'a', found: 'b', note: 'apart', unit: null },
        {
          dimension: 'QUANTITY',
          role: 'CONTENT',
          result: 'UNKNOWN',
          claimed: null,
          found: null,
          note: null,
          unit: 'boats',
        },
      ],
    });
    const page = aClaimPage(aClaim('c1'), { checks: { items: [{ position: 'p1', item: check }], more: false } });
    const { answer, calls } = await ask(query, { claimPages: [page] });
    const node = {
      id: 'k1',
      relation: null,
      rule: { name: 'a-rule', version: 1 },
      rationale: null,
      against: { key: 'c2', text: 'Claim c2.', claimant: { key: 'council' } },
      under: { key: 'c3', text: 'Claim c3.', claimant: { key: 'mayor' } },
      comparisons: [
        { dimension: 'TIME', role: 'SCOPE', result: 'MISMATCH', claimed: 'a', found: 'b', note: 'apart', unit: null },
        {
          dimension: 'QUANTITY',
          role: 'CONTENT',
          result: 'UNKNOWN',
          claimed: null,
          found: null,
          note: null,
          unit: { key: 'boats' },
        },
      ],
    };
    expect(answer).toEqual({ data: { claim: { checks: { edges: [{ node }] } } } });
    expect(calls.map(([name]) => name)).toEqual(['claimPage']);
  });

  it('has an editor’s rationale in place of a rule, and perhaps no account', async () => {
    const check = aCheck('k1', { rule: null, rationale: 'Both speak of one day.' });
    const page = aClaimPage(aClaim('c1'), { checks: { items: [{ position: 'p1', item: check }], more: false } });
    const { answer } = await ask(
      '{ claim(by: { key: "c1" }) { checks { edges { node { rule { name } rationale under { key } } } } } }',
      { claimPages: [page] },
    );
    const node = { rule: null, rationale: 'Both speak of one day.', under: null };
    expect(answer).toEqual({ data: { claim: { checks: { edges: [{ node }] } } } });
  });
});
