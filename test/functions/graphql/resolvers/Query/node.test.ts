import { describe, expect, it } from 'vitest';
import { entryId } from '../../../../../functions/graphql/entry-id.ts';
import { ask } from '../../../../support/ask.ts';
import { aClaim, aCommitment, aConcept, anEvent, aSource } from '../../../../support/entries.ts';
import { aClaimPage } from '../../../../support/pages.ts';

const record = {
  claimPages: [aClaimPage(aClaim('a'))],
  commitmentPages: [{ commitment: aCommitment('a'), status: null }],
  entries: [aConcept('a'), anEvent('a'), aSource('a')],
};
const query = 'query ($id: ID!) { node(id: $id) { __typename id } }';

describe('Query.node', () => {
  it.each(['Claim', 'Commitment', 'Concept', 'Event', 'Source'] as const)('finds a %s', async (type) => {
    const id = entryId({ type, key: 'a' });
    expect((await ask(query, record, { id })).answer).toEqual({ data: { node: { __typename: type, id } } });
  });

  it.each(['Claim', 'Commitment', 'Concept', 'Event', 'Source'] as const)('is null for an unknown %s', async (type) => {
    const id = entryId({ type, key: 'b' });
    expect((await ask(query, record, { id })).answer).toEqual({ data: { node: null } });
  });

  it('refuses what no entry can have for an id', async () => {
    expect((await ask(query, record, { id: 'nope' })).answer).toEqual({
      data: { node: null },
      errors: [
        {
          message: 'Argument "id" is "nope"; it must be an id that this API has given out.',
          locations: [{ line: 1, column: 20 }],
          path: ['node'],
          extensions: { code: 'BAD_USER_INPUT', argument: 'id' },
        },
      ],
    });
  });
});
