import { Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../functions/graphql/schema.ts';
import { fc } from '../support/fast-check.ts';
import { operationsOver } from './operations.ts';

describe('operationsOver', () => {
  it('follows the schema, and gives each variable that it defines a value', () => {
    const schema = createSchema();
    fc.assert(
      fc.property(operationsOver(schema, ['a', 'b']), ({ type, query, variables }) => {
        const document = parse(query);
        const [operation] = document.definitions;
        expect(validate(schema, document)).toEqual([]);
        expect(operation).toMatchObject({ kind: 'OperationDefinition', operation: type });
        const defined = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
        expect(defined.map(({ variable }) => variable.name.value)).toEqual(Object.keys(variables));
      }),
    );
  });
});
