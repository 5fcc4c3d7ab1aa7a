import type { CreativeWorkLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Concept, Source } from '../../domain/record.ts';
import { labelIn } from '../../domain/vocabulary.ts';
import { REDACTED_TEXT } from '../ledger/redacted-entry.ts';
import { isDay, isoDate } from './iso-date.ts';

/** What a claim appears in, and who published it; null: that is not known. */
export type Appeared = { readonly source: Source; readonly publisher: Concept | null };

/** What the works are that a claim appears in, those that were redacted left out. */
export function worksOf(appeared: readonly Appeared[]): readonly CreativeWorkLeaf[] {
  return appeared.filter(({ source }) => source.title !== REDACTED_TEXT).map(workOf);
}

/**
 * Of these works the first that is known: the only one, or the one that was published earliest. Null: which that is
 * cannot be told, for not all have a day, or two have the same.
 */
export function firstOf(works: readonly CreativeWorkLeaf[]): CreativeWorkLeaf | null {
  if (works.length <= 1) return works[0] ?? null;
  const dated = works.flatMap((work) => {
    const { datePublished: day } = work;
    return typeof day === 'string' && isDay(day) ? [{ work, day }] : [];
  });
  const [first, second] = dated.toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const isKnown = first !== undefined && dated.length === works.length && first.day !== second?.day;
  return isKnown ? first.work : null;
}

function workOf({ source, publisher }: Appeared): CreativeWorkLeaf {
  const { title, url, archivedAt } = source;
  const datePublished = isoDate(source.datePublished);
  const by = publisher === null ? null : agentOf(publisher);
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(url === null ? {} : { url }),
    ...(datePublished === null ? {} : { datePublished }),
    ...(by === null ? {} : { publisher: by }),
    ...(archivedAt === null ? {} : { archivedAt }),
  };
}

/**
 * An agent by its name, in English where it has one; the name alone where nobody has said what kind of agent it is. Null:
 * the name was redacted.
 */
export function agentOf({ key, agentKind, prefLabel, sameAs }: Concept): Agent | null {
  const name = labelIn(prefLabel, 'en') ?? key;
  if (name === REDACTED_TEXT) return null;
  const known = { name, ...(sameAs.length === 0 ? {} : { sameAs }) };
  switch (agentKind) {
    case 'PERSON':
      return { '@type': 'Person', ...known };
    case 'ORGANIZATION':
      return { '@type': 'Organization', ...known };
    default:
      return name;
  }
}

type Agent = PersonLeaf | OrganizationLeaf | string;
