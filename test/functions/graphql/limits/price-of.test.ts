import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Price, priceOf } from '../../../../functions/graphql/limits/price-of.ts';
import { pricedSchema } from '../../../support/priced-schema.ts';

function price(typeName: string, fieldName: string): Price {
  const type = pricedSchema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!isObjectType(type) || field === undefined) throw new Error(`There is no ${typeName}.${fieldName}.`);
  return priceOf(pricedSchema, type, field);
}

const FREE: Price = { weight: 0, atMost: null, arguments: [], slices: false, isList: false, size: 5 };

describe('priceOf', () => {
  it.each<[string, string, Partial<Price>]>([
    ['Town', 'name', {}],
    ['Query', 'town', { weight: 50 }],
    ['Gate', 'toll', { weight: 5, atMost: 2 }],
    ['Gate', 'history', { weight: 9, isList: true }],
    ['Town', 'history', { weight: 7, isList: true }],
    ['Town', 'towers', { isList: true, size: 3 }],
    ['Town', 'roads', { slices: true }],
    ['Mutation', 'build', { weight: 1000 }],
    ['Mutation', 'raze', { weight: 1 }],
    [
      'Town',
      'past',
      {
        weight: 2,
        arguments: [
          { name: 'asOf', weight: 20, atMost: 4 },
          { name: 'without', weight: 30, atMost: null },
        ],
      },
    ],
  ])('of %s.%s is what the schema says', (type, field, expected) => {
    expect(price(type, field)).toEqual({ ...FREE, ...expected });
  });

  it('is read once', () => {
    expect(price('Gate', 'toll')).toBe(price('Gate', 'toll'));
  });
});
