import { describe, expect, it } from 'vitest';
import { languageProblems } from '../../../../functions/operations/record-format/language-problems.ts';

describe('languageProblems', () => {
  it('has none where each language is there once', () => {
    const texts = { en: 'dog', 'en-GB': 'dog', uk: 'пес' };
    expect(
      languageProblems({ prefLabel: texts, altLabel: { EN: ['hound'] }, description: { En: 'It barks.' } }),
    ).toEqual([]);
    for (const value of [null, 7, 'en', {}, { prefLabel: null, altLabel: 'EN' }])
      expect(languageProblems(value)).toEqual([]);
  });

  it('names each tag that is another spelling of one before it', () => {
    const value = {
      prefLabel: { en: 'dog', uk: 'пес', EN: 'hound', En: 'cur' },
      altLabel: { 'uk-latn': ['pes'], 'uk-Latn': ['pes'] },
      description: { de: 'Ein Tier.', 'a/b': '', 'A/b': '' },
    };
    const problem = (path: string, tag: string, other: string) => ({ kind: 'SAME_LANGUAGE', path, value: tag, other });
    expect(languageProblems(value)).toEqual([
      problem('/prefLabel/EN', 'EN', 'en'),
      problem('/prefLabel/En', 'En', 'en'),
      problem('/altLabel/uk-Latn', 'uk-Latn', 'uk-latn'),
      problem('/description/A~1b', 'A/b', 'a/b'),
    ]);
  });
});
