import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Choice, fieldsOf, fragmentsOf } from '../../../../functions/graphql/limits/fields-of.ts';

const EVERYTHING: Omit<Choice, 'fragments'> = { isIncluded: () => true, applies: () => true };

/** By name, the fields that a document begins with. */
function fieldsIn(text: string, choice: Partial<Choice> = {}): Readonly<Record<string, readonly string[]>> {
  const document = parse(text);
  const sets = document.definitions
    .filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet }) => selectionSet);
  const fields = fieldsOf(sets, { fragments: fragmentsOf(document), ...EVERYTHING, ...choice });
  return Object.fromEntries([...fields].map(([name, nodes]) => [name, nodes.map(print)]));
}

describe('fieldsOf', () => {
  it('puts together what is answered under one name, wherever it is asked', () => {
    const text = `query A { a b: c ...F ... on T { a(x: 1) } } query B { ...F b: d }
      fragment F on T { b: d ...G } fragment G on T { e ...G }`;
    expect(fieldsIn(text)).toEqual({ a: ['a', 'a(x: 1)'], b: ['b: c', 'b: d', 'b: d'], e: ['e'] });
  });

  it('leaves out what does not count', () => {
    const text = '{ a b @skip(if: true) ...F ... on T { c } ... on U { d } ... { e } } fragment F on T { f }';
    expect(fieldsIn(text, { isIncluded: ({ directives = [] }) => directives.length === 0 })).toEqual(
      fieldsIn('{ a ...F ... on T { c } d e } fragment F on T { f }'),
    );
    expect(fieldsIn(text, { applies: (type) => type?.name.value !== 'T' })).toEqual({
      a: ['a'],
      b: ['b @skip(if: true)'],
      d: ['d'],
      e: ['e'],
    });
  });

  it('passes over a fragment that there is not', () => {
    expect(fieldsIn('{ a ...F }')).toEqual({ a: ['a'] });
  });
});
