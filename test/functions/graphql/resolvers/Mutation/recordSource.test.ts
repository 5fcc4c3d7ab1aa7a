import { describe, expect, it } from 'vitest';
import { askStore } from '../../../../support/ask.ts';
import { asAnn, mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { townWith } from '../../../../support/town.ts';

const source = {
  title: 'A hole',
  publisher: 'press',
  url: 'https://example.org/a hole',
  datePublished: '2030-01-12~',
  archivedAt: 'http://example.org/archive',
};

describe('Mutation.recordSource', () => {
  it('puts a source on the record', async () => {
    const said = { ...source, publisher: { key: 'press' } };
    const SAID = 'title publisher { key } url datePublished archivedAt';
    const fields = `... on SourceWritten {
      __typename source { key ${SAID} } revision { number content { ... on SourceContent { ${SAID} } } }
    }`;
    const store = await seededStore(townWith());
    const input = { key: 'hole', source: { ...source, url: 'https://example.org/hole' } };
    const url = 'https://example.org/hole';
    expect(await mutate(store, 'recordSource', { input, fields })).toEqual({
      __typename: 'SourceWritten',
      source: { key: 'hole', ...said, url },
      revision: { number: 1, content: { ...said, url } },
    });
  });

  it('says what is wrong, and where in the input', async () => {
    const store = await seededStore(townWith());
    const input = { key: 'hole', source: { title: '', publisher: 'digging', datePublished: '2030-02-30' } };
    const problem = (path: string) => ({ path, message: expect.any(String) });
    expect(await mutate(store, 'recordSource', { input })).toMatchObject({
      problems: [problem('/source/title'), problem('/source/datePublished'), problem('/source/publisher')],
    });
  });

  it('takes no address that is none', async () => {
    const store = await seededStore(townWith());
    const query = `mutation ($input: RecordSourceInput!) { recordSource(input: $input) { __typename } }`;
    const input = { key: 'hole', source: { ...source, url: 'javascript:alert(1)' } };
    expect(await askStore(query, asAnn(store, 'editor'), { input })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.source.url' } }],
    });
  });
});
