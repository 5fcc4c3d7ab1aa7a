import { describe, expect, it } from 'vitest';
import { mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { townWith } from '../../../../support/town.ts';

const concept = { kind: 'AGENT', prefLabel: [{ language: 'en', text: 'The works' }], broader: ['press'] };
const input = { key: 'works', revision: 1, concept, reason: 'They were sold.' };

describe('Mutation.reviseConcept', () => {
  it('revises a concept', async () => {
    const store = await seededStore(townWith());
    const fields = `... on ConceptWritten {
      concept { prefLabel broader { key } } revision { number changes { path before after } }
    }`;
    expect(await mutate(store, 'reviseConcept', { input, fields })).toEqual({
      concept: { prefLabel: 'The works', broader: [{ key: 'press' }] },
      revision: {
        number: 2,
        changes: [
          { path: '/broader', before: '["mayor"]', after: '["press"]' },
          { path: '/prefLabel/en', before: '"works"', after: '"The works"' },
        ],
      },
    });
  });

  it('never changes its kind, and lets nothing lie below itself', async () => {
    const store = await seededStore(townWith());
    const place = { ...concept, kind: 'PLACE', broader: [] };
    expect(await mutate(store, 'reviseConcept', { input: { ...input, concept: place } })).toMatchObject({
      problems: [{ path: '/concept/kind', message: 'The kind of a concept never changes: this one is of kind AGENT.' }],
    });
    const below = { key: 'mayor', revision: 1, concept: { ...concept, broader: ['works'] }, reason: 'Why not.' };
    expect(await mutate(store, 'reviseConcept', { input: below })).toMatchObject({
      problems: [{ path: '/concept/broader' }],
    });
  });
});
