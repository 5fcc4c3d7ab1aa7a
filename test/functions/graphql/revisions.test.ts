import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../functions/graphql/cursor.ts';
import { revisionConnection } from '../../../functions/graphql/revisions.ts';
import { seededStore } from '../../support/seed.ts';
import { HOLE, townWith } from '../../support/town.ts';

const ref = { type: 'Claim', key: 'hole' } as const;
const FIRST = encodeCursor(['revisions', 'Claim', 'hole'], '00000001');

describe('revisionConnection', () => {
  it('has nothing where there is no history', async () => {
    const nothing = {
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    };
    expect(await revisionConnection({ ledger: null, ref, list: 'revisions' }, { first: 1 })).toEqual(nothing);
    const { ledger } = await seededStore(townWith(HOLE));
    expect(await revisionConnection({ ledger, ref, list: 'revisions' }, { first: 1, after: FIRST })).toEqual({
      ...nothing,
      pageInfo: { ...nothing.pageInfo, hasPreviousPage: true },
    });
    expect(await revisionConnection({ ledger, ref, list: 'corrections' }, { first: 1 })).toEqual(nothing);
  });

  it('has each revision under its number', async () => {
    const { ledger } = await seededStore(townWith(HOLE));
    const { edges } = await revisionConnection({ ledger, ref, list: 'revisions' }, { first: 1 });
    expect(edges).toMatchObject([{ cursor: FIRST, node: { header: { number: 1 } } }]);
  });
});
