import { Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { URL } from '../../../../functions/graphql/resolvers/URL.ts';

describe('URL', () => {
  it('takes and gives the address as it is written', () => {
    expect([
      URL.parseValue('https://example.org'),
      URL.parseLiteral({ kind: Kind.STRING, value: 'http://example.org/a?b#c' }),
      URL.serialize('https://example.org'),
    ]).toEqual(['https://example.org', 'http://example.org/a?b#c', 'https://example.org']);
  });

  it.each(['example.org', '/page', 'ftp://example.org', 'javascript:alert(1)', '', 'https://', 7, 'https://a/\ud800'])(
    'refuses %j',
    (value) => {
      expect(() => URL.parseValue(value)).toThrow('A URL is absolute and has the scheme http or https');
    },
  );

  it('refuses a literal that is no string', () => {
    expect(() => URL.parseLiteral({ kind: Kind.NULL })).toThrow('A URL is absolute and has the scheme http or https');
  });
});
