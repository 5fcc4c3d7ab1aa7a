import { describe, expect, it } from 'vitest';
import { claimForm } from '../../../functions/graphql/claim-form.ts';

const DRAFT = { text: 'So.', language: 'en', claimant: 'mayor', claimDate: { at: 0 } } as const;

describe('claimForm', () => {
  it('has the statement by its type, and moments in words', () => {
    const appearances = [{ source: 'gazette' }];
    const time = { start: 0, end: 86_400_000, extent: 'WITHIN' } as const;
    const { content, problems } = claimForm({ ...DRAFT, appearances, statement: { occurrence: { time } } });
    expect(content).toEqual({
      text: 'So.',
      language: 'en',
      claimant: 'mayor',
      appearances,
      claimDate: { at: '1970-01-01T00:00:00.000Z' },
      statement: {
        type: 'Occurrence',
        time: { start: '1970-01-01T00:00:00.000Z', end: '1970-01-02T00:00:00.000Z', extent: 'WITHIN' },
      },
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
        claimDate: { at: '1970-01-01T00:00:00.000Z' },
        statement: null,
      },
      ['statement'],
    ]);
  });
});
