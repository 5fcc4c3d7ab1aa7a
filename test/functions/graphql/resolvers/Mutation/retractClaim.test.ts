import { describe, expect, it } from 'vitest';
import { project } from '../../../../../functions/operations/project.ts';
import { askStore } from '../../../../support/ask.ts';
import { startOf } from '../../../../support/build.ts';
import { asAnn, mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../../../support/town.ts';

const input = { key: 'hole', revision: 1, reason: 'It was no hole.' };
const SHOWN = 'retracted retraction { number reason } text rank verdict { rating }';

describe('Mutation.retractClaim', () => {
  it('takes a claim back: it keeps its page, which says so, and counts in no other verdict from then on', async () => {
    const store = await seededStore(townWith(ACCOUNT, BOAST, HOLE));
    const fields = `... on ClaimWritten { claim { ${SHOWN} } revision { number kind retracted } }`;
    const claim = {
      retracted: true,
      retraction: { number: 2, reason: 'It was no hole.' },
      text: 'Claim hole.',
      rank: 'NORMAL',
      verdict: { rating: 'NOT_ENOUGH_EVIDENCE' },
    };
    expect(await mutate(store, 'retractClaim', { input, fields })).toEqual({
      claim,
      revision: { number: 2, kind: 'RETRACTED', retracted: true },
    });
    await project({ ...store, now: startOf('2030-02-01') }, [{ type: 'Claim', key: 'hole' }]);
    const query = `{
      claim(by: { key: "hole" }) { ${SHOWN} }
      claims(claimant: "press") { edges { node { key retracted } } }
      boast: claim(by: { key: "boast" }) {
        now: verdict { rating } before: verdict(recordedBy: "2029-12-31T23:59:59Z") { rating }
      }
    }`;
    expect(await askStore(query, asAnn(store))).toEqual({
      data: {
        claim,
        claims: { edges: [{ node: { key: 'hole', retracted: true } }] },
        boast: { now: { rating: 'NOT_ENOUGH_EVIDENCE' }, before: { rating: 'REFUTED' } },
      },
    });
  });

  it('takes nothing back twice', async () => {
    const store = await seededStore(townWith(HOLE));
    await mutate(store, 'retractClaim', { input });
    expect(await mutate(store, 'retractClaim', { input: { ...input, revision: 2 } })).toEqual({
      __typename: 'RetractedError',
      code: 'RETRACTED',
      message: 'This was retracted. To put it on the record again, with what it is to say, use reviseClaim.',
      current: { number: 2, kind: 'RETRACTED', content: { __typename: 'ClaimContent' } },
    });
  });

  it('says what is wrong, and where in the input', async () => {
    const store = await seededStore(townWith(HOLE));
    const wrong = { key: 'half \ud83d', revision: -1, reason: 'half \ud83d', idempotencyKey: 'i'.repeat(201) };
    const message = 'This text is not well-formed Unicode.';
    expect(await mutate(store, 'retractClaim', { input: wrong })).toMatchObject({
      problems: [
        { path: '/key', message },
        { path: '/revision', message: 'Revisions are counted from 1.' },
        { path: '/idempotencyKey', message: 'An idempotency key has from 1 to 200 characters.' },
        { path: '/reason', message },
      ],
    });
    expect(await mutate(store, 'retractClaim', { input: { ...input, idempotencyKey: '\udc00' } })).toMatchObject({
      problems: [{ path: '/idempotencyKey', message }],
    });
    expect(await mutate(store, 'retractClaim', { input: { ...input, key: 'k'.repeat(201) } })).toMatchObject({
      __typename: 'NotFoundError',
    });
  });
});
