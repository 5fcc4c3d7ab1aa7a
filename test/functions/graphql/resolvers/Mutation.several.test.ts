import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../../functions/operations/ports.ts';
import { askStore } from '../../../support/ask.ts';
import { asAnn } from '../../../support/mutate.ts';
import { seededStore } from '../../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../../support/town.ts';

const DRAFT = {
  text: 'Nobody dug.',
  claimant: 'works',
  claimDate: { edtf: '2030-01-22', timeZone: 'UTC' },
};

let store: Store;
beforeEach(async () => {
  store = await seededStore(townWith(ACCOUNT, BOAST, HOLE));
});

describe('Mutation, several in one request', () => {
  it('tell what one of them wrote, whatever becomes of the next', async () => {
    const query = `mutation ($claim: ClaimDraft!) {
      written: recordClaim(input: { key: "so", claim: $claim }) { ... on ClaimWritten { claim { text } } }
      refused: redact(input: { type: CLAIM, key: "so", revision: 1, reason: "So." }) { __typename }
    }`;
    expect(await askStore(query, asAnn(store, 'editor'), { claim: DRAFT })).toMatchObject({
      data: { written: { claim: { text: 'Nobody dug.' } }, refused: null },
      errors: [{ path: ['refused'], extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it('see what one of them wrote', async () => {
    const query = `mutation ($claim: ClaimDraft!) {
      agent: recordConcept(input: { key: "bystander", concept: { kind: AGENT, prefLabel: [{ language: "en", text: "A bystander" }] } }) {
        ... on ConceptWritten { concept { prefLabel } }
      }
      claim: recordClaim(input: { key: "seen", claim: $claim }) {
        ... on ClaimWritten { claim { claimant { prefLabel } verdict { rating } } }
      }
      revised: reviseClaim(input: { key: "seen", revision: 1, claim: $claim, reason: "Again." }) {
        ... on ClaimWritten { claim { head { number } revisions { edges { node { number } } } } }
      }
    }`;
    const claim = { ...DRAFT, claimant: 'bystander' };
    expect(await askStore(query, asAnn(store, 'editor'), { claim })).toEqual({
      data: {
        agent: { concept: { prefLabel: 'A bystander' } },
        claim: { claim: { claimant: { prefLabel: 'A bystander' }, verdict: { rating: 'NOT_ENOUGH_EVIDENCE' } } },
        revised: {
          claim: { head: { number: 2 }, revisions: { edges: [{ node: { number: 2 } }, { node: { number: 1 } }] } },
        },
      },
    });
  });
});
