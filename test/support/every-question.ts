import { type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { EntryRef } from '../../functions/domain/record.ts';
import { entryId } from '../../functions/graphql/entry-id.ts';
import { allFields } from './all-fields.ts';

/** What a record is asked about. */
export type AskedAbout = {
  readonly refs: readonly EntryRef[];
  /** Moments as of which views are asked for: DateTimes. */
  readonly moments: readonly string[];
  /** By root field, the arguments with which it is asked for. */
  readonly roots: Readonly<Record<string, readonly string[]>>;
};

type Field = GraphQLField<unknown, unknown>;

/**
 * Questions of which the answers say all that the API can say of a record: every root field, and every field of every
 * entry, with all that lies within and the words of each entry that it leads to, by every revision and as of moments.
 * They cost far more than a request may.
 */
export function everyQuestion(schema: GraphQLSchema, { refs, moments, roots }: AskedAbout): readonly string[] {
  const ask = ({ name, type }: Field, given: readonly string[]): string =>
    given
      .map((some, index) => {
        const called = some === '' ? name : `${name}(${some})`;
        return `${name}${index}: ${called} ${allFields(schema, getNamedType(type).name, 'WORDS')}`;
      })
      .join('\n');
  const ofEntry = (ref: EntryRef): string => {
    const asked = fieldsOf(schema, ref.type).map((field) => ask(field, givenTo(field, moments)));
    return `{ node(id: "${entryId(ref)}") { ... on ${ref.type} { ${asked.join('\n')} } } }`;
  };
  const ofRoots = fieldsOf(schema, 'Query').map((field) => ask(field, roots[field.name] ?? []));
  return [`{ ${ofRoots.join('\n')} }`, ...refs.map(ofEntry)];
}

function fieldsOf(schema: GraphQLSchema, name: string): readonly Field[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

/** With which arguments a field of an entry is asked for: with none, and with those that lead elsewhere. */
function givenTo({ args }: Field, moments: readonly string[]): readonly string[] {
  const takes = (name: string): boolean => args.some((argument) => argument.name === name);
  const views = ['asOf', 'recordedBy'].filter(takes);
  return [
    '',
    ...(takes('number') ? ['number: 1', 'number: 2', 'number: 3'] : []),
    ...(takes('language') ? ['language: "de"'] : []),
    ...(takes('without') ? ['without: []'] : []),
    ...moments.flatMap((moment) => views.map((view) => `${view}: "${moment}"`)),
  ];
}
