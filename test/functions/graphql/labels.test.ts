import { describe, expect, it } from 'vitest';
import { inLanguage, inLanguageOrAny } from '../../../functions/graphql/labels.ts';

const labels = { uk: 'дрони', 'de-AT': 'Drohnen (A)', de: 'Drohnen', en: 'drones' };

describe('inLanguage', () => {
  it.each([
    ['the exact tag', 'de-AT', 'Drohnen (A)'],
    ['the exact tag in another case', 'DE-at', 'Drohnen (A)'],
    ['the primary language', 'de-CH', 'Drohnen'],
  ])('takes %s', (_, language, label) => {
    expect(inLanguage(labels, language)).toBe(label);
  });

  it('takes a variety of the language where there is nothing else', () => {
    expect(inLanguage({ 'pt-BR': 'drones' }, 'pt')).toBe('drones');
  });

  it.each(['fr', 'd', ''])('has nothing for %j', (language) => {
    expect(inLanguage(labels, language)).toBeNull();
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
