import { describe, expect, it } from 'vitest';
import { RULE_SET_VERSION } from '../../../functions/domain/rule-set-version.ts';
import { etagOf, hasEtag } from '../../../functions/handlers/etag.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

describe('etagOf', () => {
  it('names the version of the rules and what is said', () => {
    expect(etagOf(JSON_TYPE, '{}')).toMatch(new RegExp(`^W/"${RULE_SET_VERSION}-[\\w-]{22}"$`));
    expect(etagOf(JSON_TYPE, '{}')).toBe(etagOf(JSON_TYPE, '{}'));
  });

  it('is another for another body, and for another type', () => {
    const tags = [
      etagOf(JSON_TYPE, '{"data":{}}'),
      etagOf(JSON_TYPE, '{"data":null}'),
      etagOf('application/graphql-response+json; charset=utf-8', '{"data":{}}'),
    ];
    expect(new Set(tags).size).toBe(3);
  });
});

describe('hasEtag', () => {
  it.each([
    ['W/"1-abc"', true],
    // Compared weakly.
    ['"1-abc"', true],
    ['W/"1-xyz", W/"1-abc"', true],
    ['W/"1-xyz",W/"1-abc",W/"2-abc"', true],
    ['*', true],
    [' * ', true],
    ['W/"1-xyz"', false],
    ['"1-ab"', false],
    ['1-abc', false],
    ['', false],
  ])('finds W/"1-abc" in If-None-Match: %s is %s', (ifNoneMatch, expected) => {
    expect(hasEtag(ifNoneMatch, 'W/"1-abc"')).toBe(expected);
  });
});
