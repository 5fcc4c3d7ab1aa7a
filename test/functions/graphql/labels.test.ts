import { describe, expect, it } from 'vitest';
import { inLanguage, inLanguageOrAny, labelsOf } from '../../../functions/graphql/labels.ts';

const labels = { uk: 'дрони', 'de-AT': 'Drohnen (A)', de: 'Drohnen', en: 'drones' };

describe('inLanguage', () => {
  it.each([
    ['the exact tag', 'de-AT', 'Drohnen (A)'],
    ['the exact tag in another case', 'DE-at', 'Drohnen (A)'],
    ['the primary language', 'de-CH', 'Drohnen'],
  ])('takes %s', (_, language, label) => {
    expect(inLanguage(labels, language)).toBe(label);
  });

  it('shortens the tag step by step', () => {
    const chinese = { 'zh-Hans': '无人机', 'zh-Hant': '無人機' };

    expect(inLanguage(chinese, 'zh-Hant-TW')).toBe('無人機');
    expect(inLanguage(chinese, 'zh-Hant-x-private')).toBe('無人機');
    expect(inLanguage(chinese, 'zh-TW')).toBe('无人机');
  });

  it('takes a variety of the language where there is nothing else', () => {
    expect(inLanguage({ 'pt-BR': 'drones' }, 'pt')).toBe('drones');
  });

  it.each(['fr', 'd', ''])('has nothing for %j', (language) => {
    expect(inLanguage(labels, language)).toBeNull();
  });
});

describe('labelsOf', () => {
  it('has every text with its language, in the order of the tags', () => {
    expect(labelsOf({ uk: ['дрони', 'БПЛА'], en: 'drones' })).toEqual([
      { language: 'en', text: 'drones' },
      { language: 'uk', text: 'дрони' },
      { language: 'uk', text: 'БПЛА' },
    ]);
    expect(labelsOf({})).toEqual([]);
  });
});

describe('inLanguageOrAny', () => {
  it('falls back to English', () => {
    expect(inLanguageOrAny(labels, 'fr')).toBe('drones');
  });

  it('falls back to any language', () => {
    expect(inLanguageOrAny({ uk: 'дрони' }, 'fr')).toBe('дрони');
  });

  it('has nothing where there is nothing', () => {
    expect(inLanguageOrAny({}, 'fr')).toBeNull();
  });
});
