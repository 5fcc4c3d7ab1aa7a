import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../../../functions/graphql/cursor.ts';
import { ask } from '../../../../support/ask.ts';
import { aCommitment } from '../../../../support/entries.ts';

describe('Query.commitments', () => {
  it('lists commitments in parts', async () => {
    const after = encodeCursor(['commitments'], 'p1');
    const entryKeys = { items: [{ position: 'p2', item: 'bridge' }], hasPrevious: true, hasNext: false };
    const query = `query ($after: String) {
      commitments(first: 1, after: $after) { edges { node { prefLabel } } pageInfo { hasNextPage hasPreviousPage } }
    }`;
    const { answer, calls } = await ask(query, { entryKeys, entries: [aCommitment('bridge')] }, { after });
    expect(answer).toEqual({
      data: {
        commitments: {
          edges: [{ node: { prefLabel: 'bridge' } }],
          pageInfo: { hasNextPage: false, hasPreviousPage: true },
        },
      },
    });
    expect(calls[0]).toEqual(['entryKeys', { of: 'Commitment' }, { first: 1, after: 'p1', before: null }]);
  });

  it('refuses a cursor of another list', async () => {
    const { answer } = await ask(
      'query ($after: String) { commitments(after: $after) { edges { cursor } } }',
      {},
      { after: encodeCursor(['claims'], 'p1') },
    );
    expect(answer).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }],
    });
  });
});
