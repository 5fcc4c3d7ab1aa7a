import { getIntrospectionQuery, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { queryKeeping } from '../../../functions/graphql/query-keeping.ts';
import { createSchema } from '../../../functions/graphql/schema.ts';

const schema = createSchema();

function keepingOf(source: string, name?: string) {
  const document = parse(source);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && (name === undefined || definition.name?.value === name),
  );
  if (operation === undefined) throw new Error('There is no such operation.');
  const { maxAge, pins, mayCome } = queryKeeping(schema, document, operation);
  return { maxAge, pins: pins === null ? null : pins.map(print), mayCome: [...mayCome] };
}

/** What it takes for this selection of a claim to stay the same. */
const pinsOf = (selection: string) => keepingOf(`{ claim(by: { key: "c1" }) { ${selection} } }`).pins;
const VIEW = '(asOf: "2026-01-01T00:00:00Z", recordedBy: "2026-02-01T00:00:00Z")';

describe('queryKeeping', () => {
  it.each([
    ['what the schema says nothing of', '{ claims { edges { node { key } } } }', 30],
    ['nothing but a name', '{ __typename }', 30],
    ['the schema', getIntrospectionQuery({ oneOf: true }), 30],
    ['the feed', '{ feed { edges { cursor } } }', 5],
    ['the feed with something else', '{ claims { edges { cursor } } feed { edges { cursor } } }', 5],
    ['what may be nobody else’s business', '{ compare(claim: { key: "a" }, against: { key: "b" }) { id } }', 0],
    ['that under another name', '{ a: compare(claim: { key: "a" }, against: { key: "b" }) { id } }', 0],
    [
      'that and something else',
      '{ compare(claim: { key: "a" }, against: { key: "b" }) { id } feed { edges { cursor } } }',
      0,
    ],
  ])('lets an answer with %s be kept for so many seconds: %s', (_, query, seconds) => {
    expect(keepingOf(query).maxAge).toBe(seconds);
  });

  it('counts what is skipped, and what is in fragments', () => {
    expect(keepingOf('query ($no: Boolean!) { __typename feed @include(if: $no) { edges { cursor } } }').maxAge).toBe(
      5,
    );
    expect(keepingOf('{ ...Feed } fragment Feed on Query { ... { feed { edges { cursor } } } }').maxAge).toBe(5);
  });

  it('looks at no other operation of the document', () => {
    const document = 'query One { ...A } query Two { feed { edges { cursor } } } fragment A on Query { __typename }';
    expect([keepingOf(document, 'One').maxAge, keepingOf(document, 'Two').maxAge]).toEqual([30, 5]);
  });

  it('looks at an operation once', () => {
    const document = parse('{ __typename }');
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('That is no operation.');
    expect(queryKeeping(schema, document, operation)).toBe(queryKeeping(schema, document, operation));
  });

  it.each([
    ['its names', 'id key __typename', []],
    [
      'its verdict as it stood',
      `verdict${VIEW} { rating explanation }`,
      ['"2026-01-01T00:00:00Z"', '"2026-02-01T00:00:00Z"'],
    ],
    [
      'all of a verdict, with the names of other claims',
      `verdict${VIEW} { readings { accounts { id key } decidedBy { id rule { version } against { key } comparisons { found } } } }`,
      ['"2026-01-01T00:00:00Z"', '"2026-02-01T00:00:00Z"'],
    ],
    [
      'its checks, by variables',
      'checks(asOf: $then, recordedBy: $by, first: 5) { edges { cursor node { relation } } pageInfo { endCursor } }',
      ['$then', '$by'],
    ],
    ['a revision', 'revision(number: 1) { hash editor { name } content { ... on ClaimContent { text } } }', ['1']],
    [
      'a revision and what it was rated',
      `revision(number: $n) { hash } verdict${VIEW} { rating }`,
      ['$n', '"2026-01-01T00:00:00Z"', '"2026-02-01T00:00:00Z"'],
    ],
  ])('knows what pins down %s', (_, selection, pins) => {
    expect(pinsOf(selection)).toEqual(pins);
  });

  it.each([
    ['what a claim says', 'text'],
    ['its verdict', 'verdict { rating }'],
    ['its verdict for a day', 'verdict(asOf: "2026-01-01T00:00:00Z") { rating }'],
    ['its verdict on the record as it stood', 'verdict(recordedBy: "2026-01-01T00:00:00Z") { rating }'],
    ['the latest revision', 'revision { hash }'],
    ['its history', 'revisions { edges { node { hash } } }'],
    ['the claimant', 'claimant { key }'],
    ['what another claim of a verdict says', `verdict${VIEW} { decidedBy { against { text } } }`],
    [
      'what a revision names, as it stands today',
      'revision(number: 1) { content { ... on ClaimContent { claimant { prefLabel } } } }',
    ],
    ['any of that beside what is pinned down', `verdict${VIEW} { rating } text`],
  ])('knows that nothing pins down %s', (_, selection) => {
    expect(pinsOf(selection)).toBe(null);
  });

  it.each([
    ['{ node(id: "x") { id ... on Commitment { status(asOf: $a, recordedBy: $b) { value } } } }', ['$a', '$b']],
    ['{ concept(by: { key: "x" }) { revision(number: 2) { hash } } }', ['2']],
    ['{ claims { edges { node { key } } } }', null],
    ['{ commitments { edges { node { key } } } }', null],
    ['{ feed { edges { cursor } } }', null],
    ['{ tryOut(claim: { text: "x", claimant: "y", claimDate: { edtf: "2026" } }) { key } }', null],
    ['{ __schema { queryType { name } } }', null],
    ['{ __type(name: "Claim") { name } }', null],
  ])('tells what is looked up by its name from what is listed: %s', (query, pins) => {
    expect(keepingOf(query).pins).toEqual(pins);
  });

  it('names what is null while it is not on the record, as the answer does', () => {
    const query = `{ one: claim(by: { key: "c1" }) { key revision(number: 1) { reason } verdict${VIEW} { limit } } node(id: "x") { id } }`;
    expect(keepingOf(query).mayCome).toEqual(['one', 'revision', 'node']);
  });
});
