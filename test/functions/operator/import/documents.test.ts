import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../../functions/graphql/schema.ts';
import { lookUpDocument, NAMES, recordDocument } from '../../../../functions/operator/import/documents.ts';

const schema = createSchema();
const TYPES = ['Concept', 'Source', 'Commitment', 'Event', 'Claim', 'EditorCheck'] as const;

describe('lookUpDocument', () => {
  it('asks for entries of every type, in a way that the schema has', () => {
    const document = lookUpDocument([...TYPES, 'Claim']);

    expect(validate(schema, parse(document))).toEqual([]);
    expect(document).toContain('e6: claim(by: { key: $k6 })');
  });
});

describe('recordDocument', () => {
  it.each(TYPES)('records a %s in a way that the schema has', (type) => {
    expect(validate(schema, parse(recordDocument(type)))).toEqual([]);
  });
});

describe('NAMES', () => {
  it.each(TYPES)('has the field of the input that holds a %s', (type) => {
    const input = schema.getType(NAMES[type].input);

    expect(input !== undefined && 'getFields' in input ? Object.keys(input.getFields()) : []).toEqual([
      'key',
      NAMES[type].draft,
      'idempotencyKey',
    ]);
  });
});
