import { describe, expect, it } from 'vitest';
import { mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../../../support/town.ts';

const CHECK = { claim: 'hole', against: 'boast', relation: 'CONTRADICTS', rationale: 'The mayor was there.' };

describe('Mutation.makeCheck', () => {
  it('sets one claim against another, which counts at once', async () => {
    const store = await seededStore(townWith(HOLE, BOAST, ACCOUNT));
    const SAID = 'claim { key } against { key } under { key } relation rationale';
    const fields = `... on EditorCheckWritten {
      __typename
      editorCheck {
        id key withdrawn ${SAID}
        claim { verdict { rating } checks { edges { node { relation rationale author { name } editorCheck { key } } } } }
      }
      revision { number content { ... on EditorCheckContent { ${SAID} } } }
    }`;
    const said = {
      claim: { key: 'hole' },
      against: { key: 'boast' },
      under: { key: 'account' },
      relation: 'CONTRADICTS',
      rationale: 'The mayor was there.',
    };
    const edge = {
      node: {
        relation: 'CONTRADICTS',
        rationale: 'The mayor was there.',
        author: { name: 'Ann' },
        editorCheck: { key: 'there' },
      },
    };
    const input = { key: 'there', check: { ...CHECK, under: 'account' } };
    expect(await mutate(store, 'makeCheck', { input, fields })).toEqual({
      __typename: 'EditorCheckWritten',
      editorCheck: {
        id: 'RWRpdG9yQ2hlY2s6dGhlcmU',
        key: 'there',
        withdrawn: false,
        ...said,
        claim: { key: 'hole', verdict: { rating: 'CONFLICTING_EVIDENCE' }, checks: { edges: [edge] } },
      },
      revision: { number: 1, content: said },
    });
  });

  it('sets no claim against itself, and none under what is no account', async () => {
    const store = await seededStore(townWith(HOLE, BOAST));
    const check = { ...CHECK, against: 'hole', under: 'boast' };
    expect(await mutate(store, 'makeCheck', { input: { key: 'there', check } })).toMatchObject({
      problems: [{ path: '/check/against' }, { path: '/check/under' }],
    });
  });
});
