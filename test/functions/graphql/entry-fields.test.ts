import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../functions/operations/ledger/canonical.ts';
import { openTruth } from '../../../functions/operations/ledger/truth.ts';
import type { Ledger, Store, StoredRevision } from '../../../functions/operations/ports.ts';
import { askStore } from '../../support/ask.ts';
import { asAnn, mutate } from '../../support/mutate.ts';
import { seededStore } from '../../support/seed.ts';
import { HOLE, townWith } from '../../support/town.ts';

const text = (number: number) => `A hole, ${number} deep.`;
const claimDate = { edtf: '2030-01-12', timeZone: 'UTC' };
const HASH = expect.stringMatching(/^[0-9a-f]{64}$/);

let store: Store;

/** A claim with four revisions, of which the second and the fourth correct the one before. */
beforeEach(async () => {
  store = await seededStore(townWith(HOLE));
  for (const [revision, mutation] of [
    [1, 'correctClaim'],
    [2, 'reviseClaim'],
    [3, 'correctClaim'],
  ] as const) {
    const claim = { text: text(revision), claimant: 'press', claimDate };
    await mutate(store, mutation, { input: { key: 'hole', revision, claim, reason: `Reason ${revision}.` } });
  }
});

async function askHole(fields: string, record: Store = store): Promise<unknown> {
  return askStore(`{ claim(by: { key: "hole" }) { ${fields} } }`, asAnn(record));
}

const answer = (claim: object) => ({ data: { claim } });

describe('entryFields', () => {
  it('have the entry as it stood, the latest where no number is given, and none that there is not', async () => {
    const fields = '{ number kind reason content { ... on ClaimContent { text } } }';
    const asked = `second: revision(number: 2) ${fields} latest: revision ${fields} none: revision(number: 5) ${fields}
      nought: revision(number: 0) ${fields}`;
    expect(await askHole(asked)).toEqual(
      answer({
        second: { number: 2, kind: 'CORRECTED', reason: 'Reason 1.', content: { text: text(1) } },
        latest: { number: 4, kind: 'CORRECTED', reason: 'Reason 3.', content: { text: text(3) } },
        none: null,
        nought: null,
      }),
    );
  });

  it('have the history in parts, the latest first', async () => {
    const fields = '{ edges { cursor node { number } } pageInfo { hasNextPage hasPreviousPage endCursor } }';
    const query = `query ($after: String) { claim(by: { key: "hole" }) { revisions(first: 3, after: $after) ${fields} } }`;
    type Page = {
      readonly data: { readonly claim: { readonly revisions: { readonly pageInfo: { readonly endCursor: string } } } };
    };
    const first = (await askStore(query, asAnn(store))) as Page;
    const cursor = expect.any(String);
    const node = (number: number) => ({ cursor, node: { number } });
    expect(first).toEqual(
      answer({
        revisions: {
          edges: [node(4), node(3), node(2)],
          pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: cursor },
        },
      }),
    );
    const after = first.data.claim.revisions.pageInfo.endCursor;
    expect(await askStore(query, asAnn(store), { after })).toEqual(
      answer({
        revisions: { edges: [node(1)], pageInfo: { hasNextPage: false, hasPreviousPage: true, endCursor: cursor } },
      }),
    );
    const refused = `query ($after: String) { claim(by: { key: "hole" }) { corrections(after: $after) { pageInfo { endCursor } } } }`;
    expect(await askStore(refused, asAnn(store), { after })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }],
    });
  });

  it('have the corrections alone', async () => {
    const fields = 'edges { node { number changes { path before after } } } pageInfo { hasNextPage }';
    const change = (before: string, after: string) => ({
      path: '/text',
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    });
    expect(await askHole(`corrections(first: 1) { ${fields} } all: corrections { edges { node { number } } }`)).toEqual(
      answer({
        corrections: {
          edges: [{ node: { number: 4, changes: [change(text(2), text(3))] } }],
          pageInfo: { hasNextPage: true },
        },
        all: { edges: [{ node: { number: 4 } }, { node: { number: 2 } }] },
      }),
    );
  });

  it('verify the history, and name what is wrong with it', async () => {
    const asked = 'verification { intact revisions redacted head { number hash } problems { number kind message } }';
    const verification = { intact: true, revisions: 4, redacted: [], head: { number: 4, hash: HASH }, problems: [] };
    expect(await askHole(asked)).toEqual(answer({ verification }));
    const tampered = tampering(store, ({ number, content, ...rest }) => ({
      ...rest,
      number,
      content: number === 3 ? String(content).replace('2 deep', '9 deep') : content,
    }));
    const problem = { number: 3, kind: 'CONTENT_ALTERED', message: 'What it says is not what was sealed.' };
    expect(await askHole(asked, tampered)).toEqual(
      answer({ verification: { ...verification, intact: false, problems: [problem] } }),
    );
  });

  it('show what is sound of a history that somebody has been at', async () => {
    const changed = (revision: StoredRevision): StoredRevision =>
      revision.number === 3 ? { ...revision, content: 'Forged.' } : revision;
    const { ledger } = store;
    const forged: Ledger = {
      ...ledger,
      readAll: async (asked) => (await ledger.readAll(asked)).map((revisions) => revisions.map(changed)),
    };
    const fields = 'number reason canonicalContent changes { path } content { ... on ClaimContent { text } }';
    const answered = await askHole(`revisions(first: 2) { edges { node { ${fields} } } }`, {
      ...store,
      ledger: forged,
    });
    const node = { canonicalContent: expect.stringContaining(text(3)), changes: null, content: { text: text(3) } };
    const nothing = { reason: null, canonicalContent: null, changes: null, content: null };
    expect(answered).toEqual(
      answer({
        revisions: {
          edges: [{ node: { number: 4, reason: 'Reason 3.', ...node } }, { node: { number: 3, ...nothing } }],
        },
      }),
    );
  });

  it('have all that it takes to verify the chain oneself', async () => {
    const asked = 'number contentHash canonicalContent hash previousHash canonicalHeader';
    type Node = Readonly<
      Record<'contentHash' | 'canonicalContent' | 'hash' | 'previousHash' | 'canonicalHeader', string>
    >;
    const { data } = (await askHole(`revisions { edges { node { ${asked} } } }`)) as {
      readonly data: { readonly claim: { readonly revisions: { readonly edges: readonly { readonly node: Node }[] } } };
    };
    const nodes = data.claim.revisions.edges.map(({ node }) => node);
    expect(nodes.map(({ canonicalHeader }) => sha256(canonicalHeader))).toEqual(nodes.map(({ hash }) => hash));
    expect(nodes.map(({ canonicalContent }) => sha256(canonicalContent))).toEqual(
      nodes.map(({ contentHash }) => contentHash),
    );
    const headers = nodes.map(({ canonicalHeader }): unknown => JSON.parse(canonicalHeader));
    expect(headers).toMatchObject(nodes.map(({ contentHash, previousHash }) => ({ contentHash, previousHash })));
    expect(headers).toMatchObject(
      [[2, 4], [2], [2], []].map((corrections) => ({ type: 'Claim', key: 'hole', redacted: [], corrections })),
    );
    expect(nodes.map(({ previousHash }) => previousHash)).toEqual([...nodes.slice(1).map(({ hash }) => hash), null]);
  });

  it('have the head of what is derived, and of what is written where nothing is', async () => {
    expect(await askHole('head { number hash }')).toEqual(answer({ head: { number: 1, hash: HASH } }));
    const event = { prefLabel: [{ language: 'en', text: 'The quake' }] };
    await mutate(store, 'recordEvent', { input: { key: 'quake', event } });
    const query = '{ event(by: { key: "quake" }) { prefLabel head { number hash } } }';
    expect(await askStore(query, asAnn(store))).toEqual({
      data: { event: { prefLabel: 'The quake', head: { number: 1, hash: HASH } } },
    });
  });

  it('have nothing of a draft, of which nothing was ever written', async () => {
    const query = `{ tryOut(claim: { text: "So.", claimant: "press", claimDate: { at: "2030-01-12T00:00:00Z" } }) {
      head { number } revision { number } revisions { edges { cursor } } corrections { edges { cursor } }
      verification { intact revisions redacted head { number } problems { number } } retracted retraction { number }
    } }`;
    expect(await askStore(query, asAnn(store))).toEqual({
      data: {
        tryOut: {
          head: null,
          revision: null,
          revisions: { edges: [] },
          corrections: { edges: [] },
          verification: { intact: true, revisions: 0, redacted: [], head: null, problems: [] },
          retracted: false,
          retraction: null,
        },
      },
    });
  });

  it('are those of every type of entry', async () => {
    const check = { claim: 'hole', against: 'other', relation: 'SUPPORTS', rationale: 'So.' };
    const claim = { text: 'Other.', claimant: 'press', claimDate };
    await mutate(store, 'recordClaim', { input: { key: 'other', claim } });
    await mutate(store, 'makeCheck', { input: { key: 'check', check } });
    const fields =
      '{ __typename ... on Entry { key head { number } revisions { edges { node { kind content { __typename } } } } } }';
    const entries = [
      ['concept', 'mayor', 'Concept'],
      ['source', 'gazette', 'Source'],
      ['commitment', 'pledge', 'Commitment'],
      ['event', 'flood', 'Event'],
      ['editorCheck', 'check', 'EditorCheck'],
    ] as const;
    const query = `{ ${entries.map(([field, key]) => `${field}(by: { key: "${key}" }) ${fields}`).join(' ')} }`;
    const expected = entries.map(([field, key, __typename]) => [
      field,
      {
        __typename,
        key,
        head: { number: 1 },
        revisions: { edges: [{ node: { kind: 'RECORDED', content: { __typename: `${__typename}Content` } } }] },
      },
    ]);
    expect(await askStore(query, asAnn(store))).toEqual({ data: Object.fromEntries(expected) });
  });
});

/** A store whose revisions somebody changes behind our back. */
function tampering(record: Store, change: (revision: StoredRevision) => StoredRevision): Store {
  const ledger: Ledger = {
    ...record.ledger,
    history: async (ref) => (await record.ledger.history(ref)).map(change),
  };
  return { ...record, ledger, truth: openTruth(ledger) };
}
