import type { EntryType } from '../../domain/record.ts';

/** The names that the API has for what is done with an entry of a type. */
export type EntryNames = {
  /** Of the query that finds one. */
  readonly query: string;
  /** Of the mutation that puts one on the record, of its input, and of what it answers with. */
  readonly mutation: string;
  readonly input: string;
  readonly written: string;
  /** Of the field of the input that holds what the entry says. */
  readonly draft: string;
};

export const NAMES: Readonly<Record<EntryType, EntryNames>> = {
  Concept: names('Concept', 'concept'),
  Source: names('Source', 'source'),
  Commitment: names('Commitment', 'commitment'),
  Event: names('Event', 'event'),
  Claim: names('Claim', 'claim'),
  EditorCheck: {
    query: 'editorCheck',
    mutation: 'makeCheck',
    input: 'MakeCheckInput',
    written: 'EditorCheckWritten',
    draft: 'check',
  },
};

const REVISION = 'fragment OnRecord on Revision { number retracted canonicalContent }';

/** Asks for the latest revisions of entries of these types, as `e0`, `e1`, … by their keys `$k0`, `$k1`, …. */
export function lookUpDocument(types: readonly EntryType[]): string {
  const variables = types.map((_, index) => `$k${index}: String!`).join(', ');
  const fields = types.map(
    (type, index) => `e${index}: ${NAMES[type].query}(by: { key: $k${index} }) { revision { ...OnRecord } }`,
  );
  return `query LookUp(${variables}) { ${fields.join(' ')} } ${REVISION}`;
}

/** Asks of claims, by their keys `$k0`, `$k1`, …, as `e0`, `e1`, …, whether a verdict was published. */
export function awaitedDocument(claims: number): string {
  const numbers = Array.from({ length: claims }, (_, index) => index);
  const variables = numbers.map((index) => `$k${index}: String!`).join(', ');
  const fields = numbers.map(
    (index) => `e${index}: claim(by: { key: $k${index} }) { verdictHistory(first: 1) { edges { cursor } } }`,
  );
  return `query Await(${variables}) { ${fields.join(' ')} }`;
}

/** Puts an entry of a type on the record, as its `$input` says; the `result` has all that a report needs. */
export function recordDocument(type: EntryType): string {
  const { mutation, input, written } = NAMES[type];
  return `mutation Import($input: ${input}!) {
    result: ${mutation}(input: $input) {
      __typename
      ... on ${written} { revision { ...OnRecord } }
      ... on KeyTakenError { current { ...OnRecord } }
      ... on DanglingReferenceError { references { path key } }
      ... on InvalidError { problems { path message } }
      ... on TooLargeError { bytes limit }
      ... on WriteError { message }
    }
  } ${REVISION}`;
}

function names(type: string, field: string): EntryNames {
  return {
    query: field,
    mutation: `record${type}`,
    input: `Record${type}Input`,
    written: `${type}Written`,
    draft: field,
  };
}
