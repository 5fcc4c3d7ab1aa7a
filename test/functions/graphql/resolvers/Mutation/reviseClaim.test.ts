import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../../../functions/operations/ports.ts';
import { mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../../../support/town.ts';

let store: Store;
beforeEach(async () => {
  store = await seededStore(townWith(ACCOUNT, BOAST, HOLE));
});

const CLAIM = {
  text: 'A hole in the road.',
  claimant: 'press',
  claimDate: { edtf: '2030-01-12', timeZone: 'UTC' },
  statement: { occurrence: { agents: ['works'], action: 'filling', time: { edtf: '2030-01-11', timeZone: 'UTC' } } },
};
const INPUT = { key: 'hole', revision: 1, claim: CLAIM, reason: 'It was filled.' };

describe('Mutation.reviseClaim', () => {
  it('revises a claim, says what changed, and shows what it is rated now', async () => {
    const fields = `... on ClaimWritten {
      claim { statement { ... on Occurrence { action { key } } } checks { edges { node { id } } } head { number } }
      revision { number kind reason changes { path before after } content { ... on ClaimContent { text } } }
    }`;
    expect(await mutate(store, 'reviseClaim', { input: INPUT, fields })).toEqual({
      claim: { statement: { action: { key: 'filling' } }, checks: { edges: [] }, head: { number: 2 } },
      revision: {
        number: 2,
        kind: 'REVISED',
        reason: 'It was filled.',
        changes: [
          { path: '/statement/action', before: '"digging"', after: '"filling"' },
          { path: '/text', before: '"Claim hole."', after: '"A hole in the road."' },
        ],
        content: { text: 'A hole in the road.' },
      },
    });
  });

  it('tells the later of two editors what stands', async () => {
    await mutate(store, 'reviseClaim', { input: INPUT });
    expect(await mutate(store, 'reviseClaim', { input: { ...INPUT, reason: 'I say so too.' } })).toEqual({
      __typename: 'ConflictError',
      code: 'CONFLICT',
      message: 'Revision 1 is not the latest any more: that is 2, which was written in the meantime.',
      expected: 1,
      current: { number: 2, kind: 'REVISED', content: { __typename: 'ClaimContent' } },
    });
  });

  it('knows no claim that is not on the record', async () => {
    expect(await mutate(store, 'reviseClaim', { input: { ...INPUT, key: 'nothing' } })).toEqual({
      __typename: 'NotFoundError',
      code: 'NOT_FOUND',
      message: 'There is no entry of this type and key.',
    });
  });

  it('says all that is wrong, and where in the input', async () => {
    const input = { ...INPUT, revision: 0, reason: ' ', claim: { ...CLAIM, language: 'x' } };
    expect(await mutate(store, 'reviseClaim', { input })).toMatchObject({
      problems: [
        { path: '/revision', message: 'Revisions are counted from 1.' },
        { path: '/claim/language' },
        { path: '/reason', message: 'History needs a reason.' },
      ],
    });
    expect(await mutate(store, 'reviseClaim', { input: { ...INPUT, reason: '' } })).toMatchObject({
      problems: [{ path: '/reason', message: 'History needs a reason.' }],
    });
    const claim = { ...CLAIM, claimant: 'nobody' };
    expect(await mutate(store, 'reviseClaim', { input: { ...INPUT, claim } })).toMatchObject({
      references: [{ path: '/claim/claimant', key: 'nobody', types: ['CONCEPT'] }],
    });
  });

  it('puts a claim on the record again that was retracted', async () => {
    await mutate(store, 'retractClaim', { input: { key: 'hole', revision: 1, reason: 'It was no hole.' } });
    const fields = '... on ClaimWritten { claim { retracted retraction { number } } revision { number retracted } }';
    expect(await mutate(store, 'reviseClaim', { input: { ...INPUT, revision: 2 }, fields })).toEqual({
      claim: { retracted: false, retraction: null },
      revision: { number: 3, retracted: false },
    });
  });
});
