import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../../../functions/operations/ledger/canonical.ts';
import type { Store } from '../../../../../functions/operations/ports.ts';
import { mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../../../support/town.ts';

let store: Store;
beforeEach(async () => {
  store = await seededStore(townWith(ACCOUNT, BOAST, HOLE));
});

const DRAFT = {
  text: 'Nobody dug.',
  language: 'en',
  claimant: 'works',
  claimDate: { edtf: '2030-01-22', timeZone: 'UTC' },
  appearances: [{ source: 'gazette', quotation: 'Not a hole.', locator: 'page 1' }],
  rank: 'PREFERRED',
  statement: {
    occurrence: {
      denial: true,
      agents: ['mayor'],
      action: 'digging',
      time: { edtf: '2030-01-10/2030-01-20', timeZone: 'UTC', extent: 'THROUGHOUT' },
    },
  },
};
const SAID = {
  text: 'Nobody dug.',
  language: 'en',
  claimant: { key: 'works' },
  claimDate: '2030-01-22',
  claimDateTimeZone: 'UTC',
  rank: 'PREFERRED',
  appearances: [{ source: { key: 'gazette' }, quotation: 'Not a hole.', locator: 'page 1' }],
  statement: {
    denial: true,
    agents: [{ key: 'mayor' }],
    action: { key: 'digging' },
    time: { edtf: '2030-01-10/2030-01-20', extent: 'THROUGHOUT' },
    counts: [],
  },
};
const CONTENT = `text language claimant { key } claimDate claimDateTimeZone rank
  appearances { source { key } quotation locator }
  statement { ... on Occurrence { denial agents { key } action { key } time { edtf extent } counts { value } } }`;
const HASH = expect.stringMatching(/^[0-9a-f]{64}$/);

describe('Mutation.recordClaim', () => {
  it('puts a claim on the record, and shows it at once as it counts, although nothing of it is derived', async () => {
    const fields = `... on ClaimWritten {
      __typename
      claim {
        id key ${CONTENT} retracted retraction { number } head { number hash }
        verdict { rating } checks { edges { node { relation against { key verdict { rating } } } } }
      }
      revision { number hash }
    }`;
    expect(await mutate(store, 'recordClaim', { input: { key: 'denial', claim: DRAFT }, fields })).toEqual({
      __typename: 'ClaimWritten',
      claim: {
        id: 'Q2xhaW06ZGVuaWFs',
        key: 'denial',
        ...SAID,
        retracted: false,
        retraction: null,
        head: { number: 1, hash: HASH },
        verdict: { rating: 'NOT_ENOUGH_EVIDENCE' },
        checks: {
          edges: [{ node: { relation: 'CONTRADICTS', against: { key: 'hole', verdict: { rating: 'REFUTED' } } } }],
        },
      },
      revision: { number: 1, hash: HASH },
    });
    expect(await store.derivations.claimPage('denial', 1)).toBeNull();
  });

  it('gives the revision that it wrote', async () => {
    const fields = `... on ClaimWritten { revision {
      number format kind retracted recordedAt editor { id name } reason hash previousHash contentHash canonicalContent
      canonicalHeader changes { path before after } content { ... on ClaimContent { ${CONTENT} } }
    } }`;
    const claim = { text: 'So.', claimant: 'works', claimDate: { at: '2030-01-22T01:00:00+01:00' } };
    const entry =
      '{"claimDate":{"at":"2030-01-22T01:00:00+01:00"},"claimant":"works","key":"so","language":"en","rank":"NORMAL","text":"So.","type":"Claim"}';
    const changes = [
      ['/claimDate', '{"at":"2030-01-22T01:00:00+01:00"}'],
      ['/claimant', '"works"'],
      ['/language', '"en"'],
      ['/rank', '"NORMAL"'],
      ['/text', '"So."'],
    ].map(([path, after]) => ({ path, before: null, after }));
    const written = await mutate(store, 'recordClaim', { input: { key: 'so', claim }, fields });
    const { revision } = written as { readonly revision: Readonly<Record<string, string>> };
    expect(revision['canonicalContent']).toMatch(`{"entry":${entry},"reason":null,"salt":"`);
    expect(written).toEqual({
      revision: {
        number: 1,
        format: 2,
        kind: 'RECORDED',
        retracted: false,
        recordedAt: '2030-01-01T00:00:00.000Z',
        editor: { id: 'ann', name: 'Ann' },
        reason: null,
        hash: sha256(revision['canonicalHeader'] ?? ''),
        previousHash: null,
        contentHash: sha256(revision['canonicalContent'] ?? ''),
        canonicalContent: expect.any(String),
        canonicalHeader: expect.any(String),
        changes,
        content: {
          text: 'So.',
          language: 'en',
          claimant: { key: 'works' },
          claimDate: '2030-01-22T01:00:00+01:00',
          claimDateTimeZone: null,
          rank: 'NORMAL',
          appearances: [],
          statement: null,
        },
      },
    });
    const header: unknown = JSON.parse(revision['canonicalHeader'] ?? '');
    expect(header).toEqual({
      type: 'Claim',
      key: 'so',
      number: 1,
      format: 2,
      kind: 'RECORDED',
      retracted: false,
      redacted: [],
      corrections: [],
      recordedAt: '2030-01-01T00:00:00.000Z',
      editor: { id: 'ann', name: 'Ann' },
      contentHash: revision['contentHash'],
      previousHash: null,
    });
  });

  it('says all that is wrong, and where in the input', async () => {
    const claim = {
      ...DRAFT,
      text: '',
      claimant: 'digging',
      statement: { occurrence: { agents: ['nobody'], time: { edtf: 'then', timeZone: 'UTC' } } },
    };
    const idempotencyKey = '';
    const problem = (path: string) => ({ path, message: expect.any(String) });
    expect(await mutate(store, 'recordClaim', { input: { key: '', claim, idempotencyKey } })).toEqual({
      __typename: 'InvalidError',
      code: 'INVALID',
      message: 'This cannot be on the record.',
      problems: [
        { path: '/idempotencyKey', message: 'An idempotency key has from 1 to 200 characters.' },
        problem('/key'),
        problem('/claim/text'),
        problem('/claim/statement/occurrence/time/edtf'),
        problem('/claim/claimant'),
        problem('/claim/statement/occurrence/agents/0'),
      ],
    });
  });

  it('names what it refers to and the record does not have', async () => {
    const claim = {
      ...DRAFT,
      statement: { figure: { subject: 'x', property: 'y', quantity: { value: 1, unit: 'holes' } } },
    };
    expect(await mutate(store, 'recordClaim', { input: { key: 'c', claim } })).toEqual({
      __typename: 'DanglingReferenceError',
      code: 'DANGLING_REFERENCE',
      message: 'This names what is not on the record.',
      references: [
        { path: '/claim/statement/figure/subject', key: 'x', types: ['CONCEPT', 'EVENT'] },
        { path: '/claim/statement/figure/property', key: 'y', types: ['CONCEPT'] },
      ],
    });
  });

  it('refuses a key that is taken, and more than a revision may say', async () => {
    expect(await mutate(store, 'recordClaim', { input: { key: 'hole', claim: DRAFT } })).toEqual({
      __typename: 'KeyTakenError',
      code: 'KEY_TAKEN',
      message: 'There is an entry of this type and key already.',
      current: { number: 1, kind: 'RECORDED', content: { __typename: 'ClaimContent' } },
    });
    const quotation = 'o'.repeat(10_000);
    const claim = { ...DRAFT, appearances: Array.from({ length: 10 }, () => ({ source: 'gazette', quotation })) };
    expect(await mutate(store, 'recordClaim', { input: { key: 'long', claim } })).toEqual({
      __typename: 'TooLargeError',
      code: 'TOO_LARGE',
      message: 'This is more than one revision may say.',
      bytes: 100_766,
      limit: 100_000,
    });
  });

  it('gives the same request its first result, whatever was written since, and refuses another of its name', async () => {
    const fields = '... on ClaimWritten { claim { text } revision { number } }';
    const input = { key: 'so', claim: DRAFT, idempotencyKey: 'once' };
    const first = { claim: { text: 'Nobody dug.' }, revision: { number: 1 } };
    expect(await mutate(store, 'recordClaim', { input, fields })).toEqual(first);
    expect(await mutate(store, 'recordClaim', { input, fields })).toEqual(first);
    const again = { key: 'so', revision: 1, claim: { ...DRAFT, text: 'Nobody dug there.' }, reason: 'Where.' };
    await mutate(store, 'reviseClaim', { input: again });
    expect(await mutate(store, 'recordClaim', { input, fields })).toEqual({
      ...first,
      claim: { text: 'Nobody dug there.' },
    });
    expect(await mutate(store, 'recordClaim', { input: { ...input, claim: { ...DRAFT, rank: 'NORMAL' } } })).toEqual({
      __typename: 'IdempotencyKeyError',
      code: 'IDEMPOTENCY_KEY',
      message: 'This idempotency key was used for another input of this entry, by the same editor.',
    });
  });

  it('says so where what the same request wrote was redacted since', async () => {
    const input = { key: 'so', claim: DRAFT, idempotencyKey: 'once' };
    await mutate(store, 'recordClaim', { input });
    await mutate(store, 'redact', { input: { type: 'CLAIM', key: 'so', revision: 1, reason: 'A court said so.' } });
    expect(await mutate(store, 'recordClaim', { input })).toEqual({
      __typename: 'RedactedError',
      code: 'REDACTED',
      message: 'This was written before, and redacted since.',
    });
  });
});
