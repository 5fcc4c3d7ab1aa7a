/**
 * What is written in a language, where texts are kept by BCP 47 tag: the exact tag (whatever its case), then the tag's
 * primary language. Null: neither.
 */
export function inLanguage<T>(texts: Readonly<Record<string, T>>, language: string): T | null {
  const wanted = language.toLowerCase();
  const entries = Object.entries(texts);
  const exact = entries.find(([tag]) => tag.toLowerCase() === wanted);
  const primary = entries.find(([tag]) => tag.toLowerCase() === primaryOf(wanted));
  const related = entries.find(([tag]) => primaryOf(tag.toLowerCase()) === primaryOf(wanted));
  return (exact ?? primary ?? related)?.[1] ?? null;
}

/** What an entry is called in a language, or failing that as {@link inLanguageOrAny} has it; at last its key. */
export function labelOf(
  { key, prefLabel }: { readonly key: string; readonly prefLabel: Readonly<Record<string, string>> },
  language: string,
): string {
  return inLanguageOrAny(prefLabel, language) ?? key;
}

/** As {@link inLanguage}, then in English, then in any language. Null: there is no text at all. */
export function inLanguageOrAny<T>(texts: Readonly<Record<string, T>>, language: string): T | null {
  return inLanguage(texts, language) ?? inLanguage(texts, 'en') ?? Object.values(texts)[0] ?? null;
}

function primaryOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
