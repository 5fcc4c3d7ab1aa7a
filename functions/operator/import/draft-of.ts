import type { Entry } from '../../domain/record.ts';
import { formatEntry, type Json } from '../../operations/record-format/format-entry.ts';

/** What an entry says, as the input of the API's mutations has it: without its type and its key. */
export function draftOf(entry: Entry): Json {
  const { type: _type, key: _key, retracted: _retracted, ...said } = formatEntry(entry);
  switch (entry.type) {
    case 'Concept':
      return { ...said, ...withLabels(entry) };
    case 'Commitment':
    case 'Event':
      return { ...said, prefLabel: labelInputs(entry.prefLabel) };
    case 'Claim':
      return { ...said, ...withStatement(said['statement']) };
    case 'Source':
    case 'EditorCheck':
      return said;
  }
}

function withLabels({ prefLabel, altLabel, description }: Extract<Entry, { type: 'Concept' }>): Json {
  return {
    prefLabel: labelInputs(prefLabel),
    altLabel: Object.entries(altLabel).flatMap(([language, texts]) => texts.map((text) => ({ language, text }))),
    description: labelInputs(description),
  };
}

function labelInputs(labels: Readonly<Record<string, string>>): readonly Json[] {
  return Object.entries(labels).map(([language, text]) => ({ language, text }));
}

/** The API has a field for each type of statement, where the record format has the name of the type. */
function withStatement(statement: unknown): Json {
  if (typeof statement !== 'object' || statement === null || !('type' in statement)) return {};
  const { type, ...parts } = statement;
  const field = String(type);
  return { statement: { [`${field.slice(0, 1).toLowerCase()}${field.slice(1)}`]: parts } };
}
