import { describe, expect, it } from 'vitest';
import { addressesOf, normalUrl } from '../../../functions/domain/addresses.ts';
import { fc } from '../../support/fast-check.ts';

const PAGE = 'https://example.org/a/b?x=1&y=2';

describe('normalUrl', () => {
  it.each([
    ['a fragment', `${PAGE}#part`],
    ['a fragment that names text', `${PAGE}#:~:text=kept%20his%20word`],
    ['the case of the scheme and the host', 'HTTPS://EXAMPLE.org/a/b?x=1&y=2'],
    ['the scheme’s own port', 'https://example.org:443/a/b?x=1&y=2'],
    ['the dot that ends a host', 'https://example.org./a/b?x=1&y=2'],
    ['steps on the way', 'https://example.org/./a/c/../b?x=1&y=2'],
    ['escapes that nothing needs', 'https://example.org/%61/b?%78=1&y=2'],
    ['spaces around it', `  ${PAGE}\n`],
  ])('leaves out %s', (_, url) => {
    expect(normalUrl(url)).toBe(PAGE);
  });

  it.each([
    ['an empty query', 'https://example.org/a?', 'https://example.org/a'],
    ['no path', 'https://example.org', 'https://example.org/'],
    ['another alphabet', 'https://Приклад.укр/Київ', 'https://xn--80aikifvh.xn--j1amh/%D0%9A%D0%B8%D1%97%D0%B2'],
    ['the case of escapes', 'https://example.org/%d0%9a%2f', 'https://example.org/%D0%9A%2F'],
    ['a percent sign', 'https://example.org/100%?%%34%31', 'https://example.org/100%25?%2541'],
  ])('has one way to write %s', (_, url, normal) => {
    expect(normalUrl(url)).toBe(normal);
  });

  it.each([
    'http://example.org/a/b?x=1&y=2',
    'https://www.example.org/a/b?x=1&y=2',
    'https://example.org:8443/a/b?x=1&y=2',
    'https://example.org/a/b/?x=1&y=2',
    'https://example.org/A/b?x=1&y=2',
    'https://example.org/a/b?y=2&x=1',
    'https://example.org/a/b?x=1&y=2&utm_source=feed',
    'https://example.org/a/b',
  ])('keeps apart what may be another page: %s', (url) => {
    expect(normalUrl(url)).toBe(url);
  });

  it.each(['', 'example.org', '/a', 'https://', 'http://[::1'])('knows what is no address: %j', (text) => {
    expect(normalUrl(text)).toBeNull();
  });

  it('comes to the same when it is done again', () => {
    const parts = fc.string({ unit: fc.constantFrom('%', '4', '1', 'A', 'f', '/', '.', '?', '#', '&', '@', 'ж') });
    fc.assert(
      fc.property(parts, (text) => {
        const normal = normalUrl(`https://example.org/${text}`);
        expect(normalUrl(normal ?? '')).toBe(normal);
      }),
    );
  });
});

describe('addressesOf', () => {
  it('has where a source is and where it is archived, each once', () => {
    const archivedAt = 'https://archive.example/1';

    expect(addressesOf({ url: `${PAGE}#part`, archivedAt })).toEqual([PAGE, archivedAt]);
    expect(addressesOf({ url: archivedAt, archivedAt: `${archivedAt}#part` })).toEqual([archivedAt]);
    expect(addressesOf({ url: null, archivedAt: 'nowhere' })).toEqual([]);
  });
});
