import { describe, expect, it } from 'vitest';
import { mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { townWith } from '../../../../support/town.ts';

const text = (language: string, label: string) => ({ language, text: label });

describe('Mutation.recordConcept', () => {
  it('puts a concept on the record', async () => {
    const concept = {
      kind: 'ACTION',
      prefLabel: [text('en', 'paving'), text('uk', 'мощення')],
      altLabel: [text('en', 'surfacing'), text('en', 'laying')],
      description: [text('en', 'Laying stones.')],
      broader: ['filling'],
      maybeBroader: ['digging'],
      ends: ['trenching'],
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
    };
    const SAID = `kind prefLabel uk: prefLabel(language: "uk") altLabel description
      broader { key } maybeBroader { key } ends { key } sameAs`;
    const fields = `... on ConceptWritten {
      __typename
      concept { key ${SAID} }
      revision { number content { ... on ConceptContent { ${SAID} } } }
    }`;
    const said = {
      kind: 'ACTION',
      prefLabel: 'paving',
      uk: 'мощення',
      altLabel: ['surfacing', 'laying'],
      description: 'Laying stones.',
      broader: [{ key: 'filling' }],
      maybeBroader: [{ key: 'digging' }],
      ends: [{ key: 'trenching' }],
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
    };
    const store = await seededStore(townWith());
    expect(await mutate(store, 'recordConcept', { input: { key: 'paving', concept }, fields })).toEqual({
      __typename: 'ConceptWritten',
      concept: { key: 'paving', ...said },
      revision: { number: 1, content: said },
    });
  });

  it('puts a person on the record as one', async () => {
    const concept = { kind: 'AGENT', agentKind: 'PERSON', prefLabel: [text('en', 'the engineer')] };
    const fields = `... on ConceptWritten {
      concept { agentKind }
      revision { content { ... on ConceptContent { agentKind } } }
    }`;
    const store = await seededStore(townWith());
    expect(await mutate(store, 'recordConcept', { input: { key: 'engineer', concept }, fields })).toEqual({
      concept: { agentKind: 'PERSON' },
      revision: { content: { agentKind: 'PERSON' } },
    });
  });

  it('says all that is wrong, and where in the input', async () => {
    const concept = {
      kind: 'AGENT',
      prefLabel: [text('en', 'one'), text('en', 'two'), text('x', '')],
      altLabel: [text('en', 'good'), text('uk', 'good'), text('en', 'half \ud83d')],
      ends: ['digging'],
      broader: ['digging'],
    };
    const problem = (path: string) => ({ path, message: expect.any(String) });
    const store = await seededStore(townWith());
    expect(await mutate(store, 'recordConcept', { input: { key: 'wrong', concept } })).toMatchObject({
      problems: [
        {
          path: '/concept/prefLabel/1/language',
          message: 'There is a text in "en" before this one: give one in each language.',
        },
        problem('/concept/ends'),
        problem('/concept/prefLabel/2'),
        problem('/concept/prefLabel/2'),
        problem('/concept/altLabel/2'),
        problem('/concept/broader/0'),
      ],
    });
    const nothing = { kind: 'AGENT', prefLabel: [] };
    expect(await mutate(store, 'recordConcept', { input: { key: 'wrong', concept: nothing } })).toMatchObject({
      problems: [problem('/concept/prefLabel')],
    });
  });
});
