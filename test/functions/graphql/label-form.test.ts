import { describe, expect, it } from 'vitest';
import { labelForm, labelledForm } from '../../../functions/graphql/label-form.ts';

const en = { language: 'en', text: 'dog' };
const uk = { language: 'uk', text: 'пес' };

describe('labelForm', () => {
  it('keeps texts by their language, one or several', () => {
    const form = labelForm({
      rest: { kind: 'AGENT' },
      single: { prefLabel: [en, uk], description: [] },
      several: { altLabel: [en, uk, { ...en, text: 'hound' }] },
    });
    expect(form.content).toEqual({
      kind: 'AGENT',
      prefLabel: { en: 'dog', uk: 'пес' },
      description: {},
      altLabel: { en: ['dog', 'hound'], uk: ['пес'] },
    });
    expect(form.problems).toEqual([]);
  });

  it('leads from the record format to the place in the lists', () => {
    const odd = { language: 'a/b~', text: '' };
    const { stepsOf } = labelForm({
      rest: {},
      single: { prefLabel: [uk, en, odd] },
      several: { altLabel: [en, uk, en] },
    });
    const paths = [
      ['prefLabel'],
      ['prefLabel', 'en'],
      ['prefLabel', 'a~1b~0'],
      ['altLabel', 'en', '1'],
      ['ends', '0'],
      [],
    ];
    expect(paths.map(stepsOf)).toEqual([
      ['prefLabel'],
      ['prefLabel', '1'],
      ['prefLabel', '2'],
      ['altLabel', '2'],
      ['ends', '0'],
      [],
    ]);
  });

  it('leads to the list where the place is not in it', () => {
    expect(labelForm({ rest: {}, single: { prefLabel: [en] } }).stepsOf(['prefLabel', 'uk'])).toEqual(['prefLabel']);
  });

  it('takes languages for what they are called, whatever that is', () => {
    const { content } = labelledForm({ prefLabel: [{ language: '__proto__', text: 'x' }] });
    expect(JSON.stringify(content)).toBe('{"prefLabel":{"__proto__":"x"}}');
  });

  it('has no place for a second text in a language', () => {
    const message = 'There is a text in "en" before this one: give one in each language.';
    expect(labelledForm({ prefLabel: [en, uk, en, { language: 'EN', text: 'hound' }] })).toMatchObject({
      content: { prefLabel: { en: 'dog', uk: 'пес' } },
      problems: [
        { path: '/prefLabel/2/language', message },
        { path: '/prefLabel/3/language', message },
      ],
    });
  });
});
