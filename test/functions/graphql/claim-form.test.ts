import { describe, expect, it } from 'vitest';
import { claimForm } from '../../../functions/graphql/claim-form.ts';

const DRAFT = {
  text: 'So.',
  language: 'en',
  claimant: 'mayor',
  claimDate: { at: '2030-01-12T01:00:00.1234+02:00' },
} as const;

describe('claimForm', () => {
  it('has the statement by its type, and moments in the words in which they are given', () => {
    const appearances = [{ source: 'gazette' }];
    const time = { start: '1970-01-01T00:00:00Z', end: '1970-01-02T00:00:00.0Z', extent: 'WITHIN' } as const;
    const { content, problems } = claimForm({ ...DRAFT, appearances, statement: { occurrence: { time } } });
    expect(content).toEqual({
      text: 'So.',
      language: 'en',
      claimant: 'mayor',
      appearances,
      claimDate: { at: '2030-01-12T01:00:00.1234+02:00' },
      statement: { type: 'Occurrence', time },
    });
    expect(problems).toEqual([]);
  });

  it('leads from the record format into the draft', () => {
    const { stepsOf } = claimForm({ ...DRAFT, statement: { judgement: { kind: 'OPINION' } } });
    expect([[], ['text'], ['statement'], ['statement', 'kind']].map(stepsOf)).toEqual([
      [],
      ['text'],
      ['statement', 'judgement'],
      ['statement', 'judgement', 'kind'],
    ]);
    const bare = claimForm(DRAFT);
    expect([bare.content, bare.stepsOf(['statement'])]).toEqual([
      {
        text: 'So.',
        language: 'en',
        claimant: 'mayor',
        claimDate: { at: '2030-01-12T01:00:00.1234+02:00' },
        statement: null,
      },
      ['statement'],
    ]);
  });
});
