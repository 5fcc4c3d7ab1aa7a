import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../functions/graphql/schema.ts';
import { exampleEntries } from '../support/example.ts';
import { pagesOf } from './pages.ts';

describe('pagesOf', () => {
  it('has queries that the schema answers', async () => {
    const schema = createSchema();
    const queries = new Set(pagesOf(await exampleEntries()).map(({ query }) => query));
    expect([...queries].map((query) => validate(schema, parse(query)))).toEqual([[], [], [], [], []]);
  });
});
