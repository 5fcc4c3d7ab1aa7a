import { type ASTNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Measures, measureOperation } from '../../../../functions/graphql/limits/measure-operation.ts';

function measure(text: string): Measures {
  const document = parse(text);
  const [operation] = document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('There is no operation.');
  return measureOperation(document, operation);
}

/** Fields by the names under which they are answered. */
function names(nodes: readonly ASTNode[]): readonly string[] {
  return nodes.map((node) => (node.kind === Kind.FIELD ? (node.alias ?? node.name).value : print(node)));
}

describe('measureOperation', () => {
  it.each([
    ['{ a }', ['a']],
    ['{ a { b } c { d { e } f } g { h } }', ['c', 'd', 'e']],
    [
      '{ x: a { ... { ... on T { b { ...F } } } } } fragment F on T { c ...G } fragment G on T { d { e } }',
      ['x', 'b', 'd', 'e'],
    ],
    ['{ a { ...F } b { c { ...F } } } fragment F on T { d { e } }', ['b', 'c', 'd', 'e']],
    ['{ __schema { types { fields { type { name } } } } a { b } }', ['a', 'b']],
    ['{ ...F }', []],
  ])('finds how deep %s is', (text, path) => {
    expect(names(measure(text).depth)).toEqual(path);
  });

  it('counts the fields that an operation begins with, of each name one', () => {
    const text = '{ a ...F ... { b a } c: a { d } } fragment F on Query { e a } query Other { f }';
    expect(names(measure(text).rootFields)).toEqual(['a', 'e', 'b', 'c']);
  });

  it('counts aliases and directives in all of the document', () => {
    const text = `query ($x: Boolean!) @one { a: b { c: d @skip(if: $x) ...F @include(if: $x) } }
      fragment F on T { e: f g @two } query Other { h: i }`;
    expect(names(measure(text).aliases)).toEqual(['a', 'c', 'e', 'h']);
    expect(names(measure(text).directives)).toEqual(['@one', '@skip(if: $x)', '@include(if: $x)', '@two']);
  });

  it('takes no longer where fragments name one another over and over', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on T { a { ...F${n + 1} } b { ...F${n + 1} } }`,
    );
    const { depth } = measure(`{ ...F0 } ${fragments.join(' ')} fragment F60 on T { c }`);
    expect(depth).toHaveLength(61);
  });

  it('measures a document once', () => {
    const document = parse('{ a }');
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
    expect(measureOperation(document, operation)).toBe(measureOperation(document, operation));
  });
});
