import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOfOperation, type OperationCost } from '../../../../functions/graphql/limits/cost-of-operation.ts';
import { rememberedCost } from '../../../../functions/graphql/limits/remembered-cost.ts';
import { pricedSchema as schema } from '../../../support/priced-schema.ts';

const document = parse(`query ($n: Int, $name: String, $skip: Boolean = false) {
  town(name: $name) { name @skip(if: $skip) roads(first: $n) { edges { cursor } } past(asOf: $name) { name } }
}`);
const [operation] = document.definitions;

/** As GraphQL reads variables: with what is there by default. */
function asked(given: Readonly<Record<string, unknown>>): Parameters<typeof costOfOperation>[0] {
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
  return { schema, document, operation, variables: { ...given, skip: given['skip'] ?? false } };
}
const remembered = (variables: Readonly<Record<string, unknown>>): OperationCost => rememberedCost(asked(variables));

describe('rememberedCost', () => {
  it('is what the operation costs with these variables', () => {
    for (const variables of [{}, { n: 3 }, { n: 4 }, { n: null }, { name: 'a' }, { name: null }, { skip: true }]) {
      expect(remembered(variables)).toEqual(costOfOperation(asked(variables)));
    }
  });

  it('is reckoned once for variables that come to the same', () => {
    expect(remembered({ n: 3, name: 'a' })).toBe(remembered({ n: 3, name: 'b' }));
    expect(remembered({ n: 3, name: 'a' })).not.toBe(remembered({ n: 4, name: 'a' }));
    expect(remembered({ n: 3, name: 'a' })).not.toBe(remembered({ n: 3 }));
  });

  it('is kept for so many variables, and no more', () => {
    remembered({ n: 0 });
    for (let n = 1; n <= 100; n += 1) remembered({ n });
    const first = remembered({ n: 1000 });
    expect(remembered({ n: 1000 })).toBe(first);
    for (let n = 1001; n <= 1100; n += 1) remembered({ n });
    expect(remembered({ n: 1000 })).not.toBe(first);
    expect(remembered({ n: 1000 })).toEqual(first);
  });
});
