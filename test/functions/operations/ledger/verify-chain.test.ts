import { describe, expect, it } from 'vitest';
import { readStored, type SealedRevision } from '../../../../functions/operations/ledger/formats.ts';
import { type ChainProblem, verifyChain } from '../../../../functions/operations/ledger/verify-chain.ts';
import { aClaim } from '../../../support/entries.ts';
import { fc } from '../../../support/fast-check.ts';
import { format1 } from '../../../support/format-1.ts';
import { sealed } from '../../../support/revisions.ts';

function chainOf(length: number): readonly SealedRevision[] {
  return Array.from({ length }).reduce<readonly SealedRevision[]>(
    (chain, _, index) => [...chain, sealed(aClaim('a', { text: `Version ${index}.` }), chain.at(-1) ?? null)],
    [],
  );
}

const [first, second, third, fourth] = chainOf(4) as readonly [
  SealedRevision,
  SealedRevision,
  SealedRevision,
  SealedRevision,
];
const all = [first, second, third, fourth];

describe('verifyChain', () => {
  it('finds nothing wrong with what was written, in whatever order it is given', () => {
    expect(verifyChain(all, null)).toEqual([]);
    expect(verifyChain(all.toReversed(), { number: 4, hash: fourth.hash })).toEqual([]);
    expect(verifyChain(all, { number: 3, hash: third.hash })).toEqual([]);
    expect(verifyChain([], null)).toEqual([]);
  });

  it.each<[string, readonly SealedRevision[], readonly ChainProblem[]]>([
    ['a changed text', [first, { ...second, content: 'other' }, third], [{ number: 2, kind: 'CONTENT_ALTERED' }]],
    ['a text that is gone', [first, { ...second, content: null }, third], [{ number: 2, kind: 'CONTENT_MISSING' }]],
    [
      'a text and its hash changed together',
      [first, sealed(aClaim('a'), first), third],
      [{ number: 3, kind: 'OUT_OF_ORDER' }],
    ],
    [
      'another editor',
      [first, { ...second, editor: { id: 'bob', name: null } }],
      [{ number: 2, kind: 'HEADER_ALTERED' }],
    ],
    ['a missing revision', [first, third], [{ number: 2, kind: 'MISSING' }]],
    ['a missing beginning', [second, third], [{ number: 1, kind: 'MISSING' }]],
    [
      'two that changed places',
      [first, { ...third, number: 2 }, { ...second, number: 3 }],
      [
        { number: 2, kind: 'HEADER_ALTERED' },
        { number: 2, kind: 'OUT_OF_ORDER' },
        { number: 3, kind: 'HEADER_ALTERED' },
        { number: 3, kind: 'OUT_OF_ORDER' },
      ],
    ],
    [
      'a first revision that follows on something',
      [sealed(aClaim('a'), null, { previousHash: 'x' })],
      [{ number: 1, kind: 'OUT_OF_ORDER' }],
    ],
    [
      'a revision recorded before the one it follows on',
      [first, sealed(aClaim('a'), first, { recordedAt: first.recordedAt })],
      [{ number: 2, kind: 'OUT_OF_ORDER' }],
    ],
  ])('finds %s', (_, revisions, problems) => {
    expect(verifyChain(revisions, null)).toEqual(problems);
  });

  it('finds what is withheld at the end, and what is not what was seen', () => {
    expect(verifyChain([first, second], { number: 4, hash: fourth.hash })).toEqual([
      { number: 3, kind: 'TRUNCATED' },
      { number: 4, kind: 'TRUNCATED' },
    ]);
    expect(verifyChain([first, sealed(aClaim('a'), first)], { number: 2, hash: second.hash })).toEqual([
      { number: 2, kind: 'REPLACED' },
    ]);
    expect(verifyChain([], { number: 1, hash: first.hash })).toEqual([{ number: 1, kind: 'TRUNCATED' }]);
  });

  it('verifies where what was said was redacted', () => {
    const redaction = sealed(aClaim('a'), second, { kind: 'REDACTED', redacted: [1, 2] });

    expect(verifyChain([{ ...first, content: null }, { ...second, content: null }, redaction], null)).toEqual([]);
  });

  it('finds what was redacted and is still there', () => {
    const redaction = sealed(aClaim('a'), second, { kind: 'REDACTED', redacted: [1, 2] });

    expect(verifyChain([first, { ...second, content: null }, redaction], null)).toEqual([
      { number: 1, kind: 'CONTENT_LEFT' },
    ]);
    expect(verifyChain([{ ...first, content: 'other' }, second, redaction], null)).toEqual([
      { number: 1, kind: 'CONTENT_LEFT' },
      { number: 2, kind: 'CONTENT_LEFT' },
    ]);
  });

  it('names what cannot be read, and verifies the rest', () => {
    expect(verifyChain([first, third, fourth], null, [2])).toEqual([{ number: 2, kind: 'UNREADABLE' }]);
    expect(verifyChain([first, second], { number: 4, hash: fourth.hash }, [3])).toEqual([
      { number: 3, kind: 'UNREADABLE' },
      { number: 4, kind: 'TRUNCATED' },
    ]);
    expect(verifyChain([first], null, [3])).toEqual([
      { number: 2, kind: 'MISSING' },
      { number: 3, kind: 'UNREADABLE' },
    ]);
    expect(verifyChain([], null, [1])).toEqual([{ number: 1, kind: 'UNREADABLE' }]);
  });

  it('verifies a chain that began in format 1', () => {
    const [one, two] = format1
      .filter(({ ref }) => ref.key === 'harbour-works/breakwater-by-december')
      .map(({ ref, stored }) => readStored(ref, stored));
    if (one === undefined || two === undefined) throw new Error('The fixture lacks its claim.');
    const three = sealed(aClaim(one.key), two, { recordedAt: '2027-01-01T00:00:00.000Z' });

    expect(verifyChain([one, two, three], null)).toEqual([]);
    const other = { ...two, content: two.content?.replace('north', 'south') ?? null };
    expect(verifyChain([one, other, three], null)).toEqual([{ number: 2, kind: 'CONTENT_ALTERED' }]);
  });

  it('finds whatever one alters, drops or exchanges', () => {
    const chain = chainOf(6);
    const head = { number: 6, hash: chain[5]?.hash ?? '' };
    const alterations = fc.record({
      index: fc.nat(5),
      other: fc.nat(5),
      how: fc.constantFrom('content', 'recordedAt', 'kind', 'drop', 'exchange'),
    });
    fc.assert(
      fc.property(alterations, ({ index, other, how }) => {
        fc.pre(how !== 'exchange' || index !== other);
        expect(verifyChain(altered(chain, index, { other, how }), head)).not.toEqual([]);
      }),
    );
  });
});

function altered(
  chain: readonly SealedRevision[],
  index: number,
  { other, how }: { readonly other: number; readonly how: string },
): readonly SealedRevision[] {
  const numberOf = (place: number): number => (place === index ? other : place === other ? index : place) + 1;
  switch (how) {
    case 'drop':
      return chain.filter((_, place) => place !== index);
    case 'exchange':
      return chain.map((revision, place) => ({ ...revision, number: numberOf(place) }));
    case 'content':
      return chain.map((revision, place) =>
        place === index ? { ...revision, content: `${revision.content} ` } : revision,
      );
    case 'kind':
      return chain.map((revision, place) => (place === index ? { ...revision, kind: 'CORRECTED' } : revision));
    default:
      return chain.map((revision, place) =>
        place === index ? { ...revision, recordedAt: `${revision.recordedAt.slice(0, -1)}1Z` } : revision,
      );
  }
}
