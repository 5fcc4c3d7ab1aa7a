import { describe, expect, it } from 'vitest';
import { askStore } from '../../../../support/ask.ts';
import { asAnn, mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { HOLE, townWith } from '../../../../support/town.ts';

const input = { type: 'CLAIM', key: 'hole', revision: 1, reason: 'A court said so.' };
const claim = { text: 'A hole.', claimant: 'press', claimDate: { edtf: '2030-01-12', timeZone: 'UTC' } };

describe('Mutation.redact', () => {
  it('removes what was said: its hash stays, the chain verifies, and the page says so', async () => {
    const store = await seededStore(townWith(HOLE));
    const verification = 'verification { intact revisions redacted head { number } problems { kind } }';
    const fields = `... on RedactionDone {
      __typename
      entry { __typename key ${verification} ... on Claim { text retracted statement { __typename } } }
      revision { number kind retracted reason changes { path } content { ... on ClaimContent { text } } }
    }`;
    expect(await mutate(store, 'redact', { input, fields })).toEqual({
      __typename: 'RedactionDone',
      entry: {
        __typename: 'Claim',
        key: 'hole',
        text: '[redacted]',
        retracted: true,
        statement: null,
        verification: { intact: true, revisions: 2, redacted: [1], head: { number: 2 }, problems: [] },
      },
      revision: {
        number: 2,
        kind: 'REDACTED',
        retracted: true,
        reason: 'A court said so.',
        changes: null,
        content: { text: '[redacted]' },
      },
    });
    const query = `{ claim(by: { key: "hole" }) {
      revision(number: 1) { kind contentHash reason canonicalContent changes { path } content { __typename } }
    } }`;
    const revision = { kind: 'RECORDED', reason: null, canonicalContent: null, changes: null, content: null };
    expect(await askStore(query, asAnn(store))).toEqual({
      data: { claim: { revision: { ...revision, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) } } },
    });
  });

  it('removes what certain revisions said, and leaves what the entry says', async () => {
    const store = await seededStore(townWith(HOLE));
    await mutate(store, 'reviseClaim', { input: { key: 'hole', revision: 1, claim, reason: 'A name.' } });
    const fields = '... on RedactionDone { entry { ... on Claim { text retracted } } revision { number retracted } }';
    const first = { ...input, revision: 2, revisions: [1] };
    expect(await mutate(store, 'redact', { input: first, fields })).toEqual({
      entry: { text: 'A hole.', retracted: false },
      revision: { number: 3, retracted: false },
    });
  });

  it('refuses revisions that there are not, and what somebody else has changed', async () => {
    const store = await seededStore(townWith(HOLE));
    expect(await mutate(store, 'redact', { input: { ...input, revisions: [2] } })).toMatchObject({
      problems: [{ path: '/revisions', message: 'Choose among the revisions 1 to 1.' }],
    });
    await mutate(store, 'reviseClaim', { input: { key: 'hole', revision: 1, claim, reason: 'A name.' } });
    expect(await mutate(store, 'redact', { input })).toMatchObject({ __typename: 'ConflictError', expected: 1 });
    expect(await mutate(store, 'redact', { input: { ...input, type: 'EVENT' } })).toMatchObject({
      __typename: 'NotFoundError',
    });
  });
});
