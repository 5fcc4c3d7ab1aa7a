import { getVariableValues, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOfOperation, type OperationCost } from '../../../../functions/graphql/limits/cost-of-operation.ts';
import { pricedSchema as schema } from '../../../support/priced-schema.ts';

function reckon(text: string, given: Readonly<Record<string, unknown>> = {}): OperationCost {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const [operation] = document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('There is no operation.');
  const { coerced, errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (coerced === undefined) throw new Error(errors.join(' '));
  return costOfOperation({ schema, document, operation, variables: coerced });
}

const points = (text: string, given: Readonly<Record<string, unknown>> = {}): number => reckon(text, given).points;
const uses = (text: string): Readonly<Record<string, readonly [count: number, atMost: number]>> =>
  Object.fromEntries([...reckon(text).uses].map(([name, { count, atMost }]) => [name, [count, atMost]]));
const heaviest = (text: string): readonly string[] => reckon(text).heaviest.map(({ name }) => name.value);

describe('costOfOperation', () => {
  it.each([
    ['{ __typename }', 1],
    ['{ town { name } }', 50 + 2],
    ['{ town { name name n: name } }', 50 + 3],
    ['{ town { twin { name } twin { name roads { count } } } }', 50 + 5],
    ['{ town { history } }', 50 + 1 + 7 + 1],
    ['{ town { gates { name } } }', 50 + 2 + 5],
    ['{ town { towers { name width } } }', 50 + 2 + 3 * 2],
    ['mutation { raze build(name: "a") { name } }', 1 + 1 + 1_000 + 1 + 1],
    ['{ __schema { types { name } } }', 2_000],
    ['{ __type(name: "Town") { name } }', 200],
  ])('counts each field of the answer, and what it weighs: %s', (text, expected) => {
    expect(points(text)).toBe(expected);
  });

  it.each([
    ['what is given', '{ town { roads(first: 3) { edges { cursor } } } }', {}, 3],
    ['what is given for the end of the list', '{ town { roads(first: null, last: 4) { edges { cursor } } } }', {}, 4],
    ['the first of the two', '{ town { roads(first: 3, last: 4) { edges { cursor } } } }', {}, 3],
    ['the default', '{ town { roads { edges { cursor } } } }', {}, 10],
    ['the usual size, where there is none', '{ wall { edges { cursor } } }', {}, 20],
    ['a variable', 'query ($n: Int) { town { roads(first: $n) { edges { cursor } } } }', { n: 6 }, 6],
    ['a variable’s default', 'query ($n: Int = 7) { town { roads(first: $n) { edges { cursor } } } }', {}, 7],
    [
      'the default, where a variable is not given',
      'query ($n: Int) { town { roads(first: $n) { edges { cursor } } } }',
      {},
      10,
    ],
    ['nothing, where nothing is asked', '{ town { roads(first: -5) { edges { cursor } } } }', {}, 0],
  ])('takes a page to be as large as %s', (...[, text, given, size]) => {
    const around = text.includes('town') ? 50 + 1 : 0;
    expect(points(text, given)).toBe(around + 2 + size);
  });

  it('takes a page to be of the usual size where its size cannot be read', () => {
    const text = 'query ($n: Int = 3) { roads(first: $n) { edges { cursor } } }';
    expect(points(text, { n: null })).toBe(2 + 20);
  });

  it('multiplies pages within pages, and only what is in them', () => {
    const inner = 'ends { roads(first: 4) { count edges { node { name } } } }';
    const perRoad = 1 + 2 * (1 + 1 + 1 + 4 * 2);
    expect(points(`{ roads(first: 3) { count edges { cursor node { ${inner} } } } }`)).toBe(
      1 + 1 + 1 + 3 * (2 + perRoad),
    );
  });

  it('adds what an argument weighs where it is given', () => {
    const past = (args: string): number => points(`query ($at: String) { town(name: $at) { past${args} { name } } }`);
    expect([
      past(''),
      past('(asOf: "1")'),
      past('(asOf: null)'),
      past('(asOf: $at)'),
      past('(asOf: "1", without: [])'),
    ]).toEqual([55, 75, 55, 55, 105]);
  });

  it('passes over what is skipped', () => {
    const text = `query ($yes: Boolean!) { town {
      name @skip(if: $yes) twin @include(if: $yes) { name } ... @skip(if: $yes) { history } ...F @include(if: $yes)
    } } fragment F on Town { gates { name } }`;
    expect([points(text, { yes: true }), points(text, { yes: false })]).toEqual([51 + 2 + 6, 51 + 1 + 8]);
  });

  it('takes of what an object may be the dearest', () => {
    expect(points('{ named { name } }')).toBe(2);
    expect(points('{ named { history } }')).toBe(1 + 10);
    expect(points('{ named { ... on Gate { toll } ... on Town { name } ... on Road { name length } } }')).toBe(1 + 6);
    expect(
      points('{ place { ... on Named { name } ... on Gate { width } ... on Town { name n: name m: name } } }'),
    ).toBe(1 + 3);
  });

  it('counts how often something is asked that may be asked only so often', () => {
    expect(uses('{ town { gates { toll t: toll } past { toll } } }')).toEqual({ 'Gate.toll': [11, 2] });
    expect(uses('{ roads(first: 3) { edges { node { ends { past(asOf: "1") { name } } } } } }')).toEqual({
      'Town.past(asOf:)': [6, 4],
    });
    expect(uses('{ place { ... on Gate { toll t: toll } ... on Town { twin { past { toll } } } } }')).toEqual({
      'Gate.toll': [2, 2],
    });
    expect(uses('{ town { past { name } } }')).toEqual({});
  });

  it('says where most of it is', () => {
    expect(heaviest('{ a: town { name } roads(first: 90) { edges { node { ends { name } length } } } }')).toEqual([
      'roads',
      'edges',
      'node',
      'ends',
      'name',
    ]);
    expect(heaviest('{ a: town { name } b: town { name } c: town { name } }')).toEqual([]);
    expect(heaviest('{ town { name } }')).toEqual(['town']);
    expect(heaviest('{ town { name past(asOf: "1") { name } } }')).toEqual(['town']);
    expect(heaviest('{ named { ... on Gate { toll } ... on Town { name } } }')).toEqual(['named', 'toll']);
  });

  it('lists the pages that are asked for', () => {
    const { pages } = reckon(
      '{ town { roads(last: 2, first: null) { count } } roads(first: 500) { count } wall { count } }',
    );
    expect(pages.map(({ coordinate, argument, size }) => [coordinate, argument, size])).toEqual([
      ['Town.roads', 'last', 2],
      ['Query.roads', 'first', 500],
      ['Query.wall', 'first', 20],
    ]);
  });

  it('reckons what fragments name over and over once', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Town { a: twin { ...F${n + 1} } b: twin { ...F${n + 1} } }`,
    );
    expect(points(`{ town { ...F0 } } ${fragments.join(' ')} fragment F60 on Town { name }`)).toBe(
      51 + 3 * 2 ** 60 - 2,
    );
  });
});
