/**
 * What is written in a language, where texts are kept by BCP 47 tag: by the tag (whatever its case), by what is left of it
 * when it is shortened step by step (RFC 4647, section 3.4), then in another variety of the language. Null: none of these.
 */
export function inLanguage<T>(texts: Readonly<Record<string, T>>, language: string): T | null {
  const entries = Object.entries(texts).map(([tag, text]) => [tag.toLowerCase(), text] as const);
  const wanted = shortened(language.toLowerCase());
  const found = wanted.flatMap((range) => entries.filter(([tag]) => tag === range));
  const related = entries.filter(([tag]) => shortened(tag).at(-1) === wanted.at(-1));
  return [...found, ...related][0]?.[1] ?? null;
}

/** Every text with its language, in the order of the tags. */
export function labelsOf(
  texts: Readonly<Record<string, string | readonly string[]>>,
): readonly { readonly language: string; readonly text: string }[] {
  const languages = Object.entries(texts).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return languages.flatMap(([language, said]) => [said].flat().map((text) => ({ language, text })));
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

/** The tag, and what is left of it without its last parts, at last the primary language; a single letter never ends it. */
function shortened(tag: string): readonly string[] {
  const parts = tag.split('-');
  return parts
    .map((_, index) => parts.slice(0, parts.length - index))
    .filter((range) => range.length === 1 || (range.at(-1) ?? '').length > 1)
    .map((range) => range.join('-'));
}
