import { describe, expect, it } from 'vitest';
import { type ConceptOrder, orderConcepts } from '../../../../functions/operator/import/order-concepts.ts';
import { rightEntries } from '../../../support/import-files.ts';

type Named = Partial<Readonly<Record<'broader' | 'maybeBroader' | 'ends', readonly string[]>>>;

describe('orderConcepts', () => {
  it('puts what is referred to first, and leaves out what is not among them', async () => {
    const { levels, rest, circles } = await order({
      d: { broader: ['b'], maybeBroader: ['c'] },
      c: { ends: ['a', 'a'] },
      b: { broader: ['a', 'elsewhere'] },
      e: { broader: ['elsewhere'] },
      a: {},
    });

    expect([keysOf(levels), rest, circles.size]).toEqual([[['e', 'a'], ['c', 'b'], ['d']], [], 0]);
  });

  it('sees nothing wrong with an action that ends itself', async () => {
    const { levels, rest } = await order({ a: { ends: ['a'] } });

    expect([keysOf(levels), rest]).toEqual([[['a']], []]);
  });

  it('finds circles, and what hangs on them', async () => {
    const { levels, rest, circles } = await order({
      a: { broader: ['b'] },
      b: { maybeBroader: ['c', 'fine'] },
      c: { broader: ['a'] },
      below: { broader: ['a'] },
      itself: { broader: ['itself'] },
      fine: {},
    });

    expect([keysOf(levels), keysOf([rest])]).toEqual([[['fine']], [['a', 'b', 'c', 'below', 'itself']]]);
    expect(Object.fromEntries(circles)).toEqual({
      a: circle('/broader', 'a → b → c → a'),
      b: circle('/maybeBroader', 'b → c → a → b'),
      c: circle('/broader', 'c → a → b → c'),
      itself: circle('/broader', 'itself → itself'),
    });
  });

  it('says what to do about actions that end each other, which is nothing wrong', async () => {
    const { circles } = await order({ war: { ends: ['truce'] }, truce: { ends: ['war'] } });

    expect(circles.get('war')).toEqual({
      path: '/ends',
      message:
        'None of these concepts can be recorded before the others, for each names the next: war → truce → war. Record one of them without this, and revise it when the others are there.',
    });
  });

  it('orders a long chain', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`c${index}`, { broader: [`c${index + 1}`] }]),
    );

    const { levels, rest } = await order(chain);

    expect([levels.length, rest]).toEqual([3000, []]);
  });
});

function circle(path: string, keys: string): object {
  return { path, message: `These concepts lie below each other in a circle: ${keys}.` };
}

async function order(concepts: Readonly<Record<string, Named>>): Promise<ConceptOrder> {
  const lines = Object.entries(concepts).map(([key, named]) => {
    return { type: 'Concept', key, kind: 'ACTION', prefLabel: { en: key }, ...named };
  });
  return orderConcepts(await rightEntries(lines));
}

function keysOf(levels: ConceptOrder['levels']): readonly (readonly string[])[] {
  return levels.map((level) => level.map(({ entry }) => entry.key));
}
