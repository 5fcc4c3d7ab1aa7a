import { describe, expect, it } from 'vitest';
import type { EditorCheck } from '../../../../functions/domain/record.ts';
import { project } from '../../../../functions/operations/project.ts';
import { EMPTY_SLICE } from '../../../../functions/operations/slices.ts';
import { ask, askStore } from '../../../support/ask.ts';
import { startOf } from '../../../support/build.ts';
import { append } from '../../../support/derived.ts';
import { aClaim } from '../../../support/entries.ts';
import { aCheck, aClaimPage } from '../../../support/pages.ts';
import { seededStore } from '../../../support/seed.ts';
import { BOAST, HOLE, townWith } from '../../../support/town.ts';

const FIRST = startOf('2030-01-30');

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
    const page = aClaimPage(aClaim('c1'), { checks: { ...EMPTY_SLICE, items: [{ position: 'p1', item: check }] } });
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
    const page = aClaimPage(aClaim('c1'), { checks: { ...EMPTY_SLICE, items: [{ position: 'p1', item: check }] } });
    const { answer } = await ask(
      '{ claim(by: { key: "c1" }) { checks { edges { node { rule { name } rationale under { key } } } } } }',
      { claimPages: [page] },
    );
    const node = { rule: null, rationale: 'Both speak of one day.', under: null };
    expect(answer).toEqual({ data: { claim: { checks: { edges: [{ node }] } } } });
  });

  it('has the editor who made it first, and the entry by which it was made', async () => {
    const store = { ...(await seededStore(townWith(BOAST, HOLE), FIRST)), now: FIRST };
    const entry: EditorCheck = {
      type: 'EditorCheck',
      key: 'boast-hole',
      claim: 'boast',
      against: 'hole',
      under: null,
      relation: 'SUPPORTS',
      rationale: 'It was filled.',
    };
    const ann = { recordedAt: '2030-01-30T12:00:00.000Z', editor: { id: 'ann', name: 'Ann' } };
    const bob = { recordedAt: '2030-02-01T00:00:00.000Z', editor: { id: 'bob', name: null } };
    await append(store, [entry], ann);
    await append(store, [{ ...entry, rationale: 'It was filled at once.' }], bob);
    await project(store, [{ type: 'EditorCheck', key: 'boast-hole' }]);
    const checks = 'edges { node { rule { name } rationale author { id name } editorCheck { key rationale } } }';
    const asked = `{ claim(by: { key: "boast" }) {
      now: checks { ${checks} }
      before: checks(recordedBy: "2030-01-31T00:00:00Z") { ${checks} }
    } }`;
    const made = {
      rule: null,
      author: { id: 'ann', name: 'Ann' },
      editorCheck: { key: 'boast-hole', rationale: 'It was filled at once.' },
    };
    expect(await askStore(asked, store)).toEqual({
      data: {
        claim: {
          now: { edges: [{ node: { ...made, rationale: 'It was filled at once.' } }] },
          before: { edges: [{ node: { ...made, rationale: 'It was filled.' } }] },
        },
      },
    });
  });

  it('has no author where the truth does not tell', async () => {
    const check = aCheck('k1', { rule: null, rationale: 'So.', editorsCheck: 'nothing' });
    const page = aClaimPage(aClaim('c1'), { checks: { ...EMPTY_SLICE, items: [{ position: 'p1', item: check }] } });
    const { answer } = await ask('{ claim(by: { key: "c1" }) { checks { edges { node { author { id } } } } } }', {
      claimPages: [page],
    });
    expect(answer).toEqual({ data: { claim: { checks: { edges: [{ node: { author: null } }] } } } });
  });
});
