import type { WriteProblem } from '../operations/ledger/outcomes.ts';
import { pointer } from '../operations/record-format/pointer.ts';
import type { DraftForm } from './draft-form.ts';
import type { LabelInput } from './schema-types.generated.ts';

/** Lists of texts in languages, by the names of their fields. */
type LabelLists = Readonly<Record<string, readonly LabelInput[]>>;

/**
 * A draft whose labels are lists, where the record format keeps them by language.
 *
 * @param draft.rest - the other fields, which are in the record format as they are
 * @param draft.single - lists with one text for each language
 * @param draft.several - lists that may have several
 */
export function labelForm({
  rest,
  single,
  several = {},
}: {
  readonly rest: object;
  readonly single: LabelLists;
  readonly several?: LabelLists;
}): DraftForm {
  return {
    content: {
      ...rest,
      ...mapValues(single, (labels) => mapValues(byLanguage(firstInEach(labels)), (texts) => texts[0])),
      ...mapValues(several, byLanguage),
    },
    stepsOf: ([field, language, place, ...steps]) => {
      const labels = field === undefined ? undefined : (single[field] ?? several[field]);
      if (labels === undefined || language === undefined) return path(field, language, place, ...steps);
      const nth = place === undefined ? 0 : Number(place);
      const [index] = labels.flatMap((label, at) => (escaped(label.language) === language ? [at] : [])).slice(nth);
      return path(field, index?.toString());
    },
    problems: Object.entries(single).flatMap(([field, labels]) => repeatedLanguages(field, labels)),
  };
}

/** Of two texts in one language, the second. */
function repeatedLanguages(field: string, labels: readonly LabelInput[]): readonly WriteProblem[] {
  return labels.flatMap(({ language }, index) => {
    const first = firstIn(language, labels);
    const tag = JSON.stringify(labels[first]?.language);
    const message = `There is a text in ${tag} before this one: give one in each language.`;
    return first === index ? [] : [{ path: `/${field}/${index}/language`, message }];
  });
}

/** The place of the first in a language: tags compare without case (BCP 47). */
function firstIn(language: string, labels: readonly LabelInput[]): number {
  return labels.findIndex((label) => label.language.toLowerCase() === language.toLowerCase());
}

/** Those that are the first in their languages. */
function firstInEach(labels: readonly LabelInput[]): readonly LabelInput[] {
  return labels.filter(({ language }, index) => firstIn(language, labels) === index);
}

/** A draft of which the label is all that is kept by language. */
export function labelledForm({ prefLabel, ...rest }: { readonly prefLabel: readonly LabelInput[] }): DraftForm {
  return labelForm({ rest, single: { prefLabel } });
}

function byLanguage(labels: readonly LabelInput[]): Readonly<Record<string, readonly string[]>> {
  const texts = Map.groupBy(labels, ({ language }) => language);
  return Object.fromEntries([...texts].map(([language, alike]) => [language, alike.map(({ text }) => text)]));
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** As it stands in a JSON Pointer. */
function escaped(step: string): string {
  return pointer('', step).slice(1);
}

function path(...steps: readonly (string | undefined)[]): readonly string[] {
  return steps.filter((step) => step !== undefined);
}
