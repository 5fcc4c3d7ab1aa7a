import { buildSchema, coerceInputValue, isInputType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { oneOfMessage } from '../../../functions/graphql/one-of-message.ts';

const schema = buildSchema(`
  input By @oneOf { id: ID, key: String }
  type Query { claim(by: By!): String }
`);

describe('oneOfMessage', () => {
  it('names the fields, whether GraphQL refuses what is written or what a variable holds', () => {
    const written = validate(schema, parse('{ claim(by: {}) }')).map(({ message }) => message);
    const held: string[] = [];
    const type = schema.getType('By');
    if (isInputType(type)) coerceInputValue({}, type, (_path, _value, { message }) => held.push(message));
    expect([...written, ...held].map((message) => oneOfMessage(message, schema))).toEqual([
      'exactly one of id, key must be given.',
      'exactly one of id, key must be given.',
    ]);
  });

  it.each(['Field "By.key" must be non-null.', 'OneOf Input Object "Other" must specify exactly one key.', ''])(
    'leaves other messages alone: %j',
    (message) => {
      expect(oneOfMessage(message, schema)).toBeNull();
    },
  );
});
